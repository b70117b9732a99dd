--TEST--
extract is refused
--FILE--
<?php
$data = ['a' => 1];
extract($data);
echo $a;
--FLAGS--
yes
--EXPECT--
1