--TEST--
a name of an element that is no longer sure: global
--FILE--
<?php
$a = [1]; function f() { global $r, $a; $r = &$a[0]; $r = 2; } f(); echo $a[0], $r;
--FLAGS--
yes
--EXPECT--
2