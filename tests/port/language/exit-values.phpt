--TEST--
exit with a value in an expression, and as the end of a function
--FILE--
<?php
function leave(?int $code) { $code ?? exit; return $code > 2 ? exit($code) : $code; }
function last($x) { return exit($x); }
echo leave(1), "\n";
$x = leave(2) or exit('never');
if (!leave(2)) last(5);
last(leave(3) + 1);
--EXITS--
3
--EXPECT--
1
