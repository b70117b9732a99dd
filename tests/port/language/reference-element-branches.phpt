--TEST--
a name of an element that is no longer sure: branches
--FILE--
<?php
$a = [1]; $r = &$a[0]; if ($a) { unset($r); } $r = 2; echo $a[0];
--FLAGS--
yes
--EXPECT--
1