--TEST--
a name of an element that is no longer sure: arrow
--FILE--
<?php
$a = [1]; $r = &$a[0]; $f = fn() => $r; $r = 2; echo $f(), $a[0];
--FLAGS--
yes
--EXPECT--
12