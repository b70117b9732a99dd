--TEST--
a second name of a variable, and of an element
--FILE--
<?php
$a = 1;
$b = &$a;
$b++;
$a *= 10;
echo $a, $b, "\n";
unset($b);
$b = 'other';
echo $a, $b, "\n";
$config = ['db' => ['host' => 'x']];
$ref = &$config['db'];
$ref['host'] = 'y';
unset($ref);
echo $config['db']['host'], "\n";
--EXPECT--
2020
20other
y
