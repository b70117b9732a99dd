--TEST--
a variable whose name is computed is refused
--FILE--
<?php
$name = 'x';
$$name = 5;
echo $x;
--FLAGS--
yes
--EXPECT--
5