--TEST--
a name of an element that is no longer sure: foreach
--FILE--
<?php
$a = [1]; $b = [5]; $r = &$a[0]; foreach ($b as &$r) { $r = 2; } echo $a[0], $b[0];
--FLAGS--
yes
--EXPECT--
12