--TEST--
a name of an element that is no longer sure: static
--FILE--
<?php
function f() { static $r; $a = [1]; $r = &$a[0]; $r = 2; return $a; } echo f()[0];
--FLAGS--
yes
--EXPECT--
2