--TEST--
a property is passed by reference to a method that changes it, too
--FILE--
<?php
class Acc { public $total = 10; function add(&$sum, $v) { $sum += $v; $this->total += $v; } }
$acc = new Acc;
$acc->add($acc->total, 1); echo $acc->total, "\n";
--FLAGS--
yes
--EXPECT--
12
