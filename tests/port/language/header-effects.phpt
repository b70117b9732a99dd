--FILE--
<?php
function told($x)
{
    echo "$x\n";
    return $x;
}
header('X-A: ' . told('a'));
header(told('B: b'), true, told(302));
true && header(told('C: c'));
error_reporting(told(0));
--EXPECT--
a
B: b
302
C: c
0
