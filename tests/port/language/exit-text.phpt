--TEST--
exit with a text prints it and ends well
--FILE--
<?php
function check($x) { if ($x > 1) die("too big: $x\n"); return $x; }
echo check(1), "\n";
$v = false or print "or\n";
true && print "and\n";
check(2);
echo 'never';
--EXPECT--
1
or
and
too big: 2
