--TEST--
names that become one name in Python, and unusual names of variables and properties
--FILE--
<?php
function sum($fooBar, $foo_bar, $FooBar) { $fooBar++; $foo_bar += 10; return "$fooBar $foo_bar $FooBar"; }
echo sum(1, 2, 3), "\n";
$orderNo = 'a'; $order_no = 'b'; $order_No = 'c'; echo $orderNo . $order_no . $order_No, "\n";
$o = new stdClass; $o->{'a-b'} = 1; $o->{'out_trade-no'} ??= 'x'; $o->{'a-b'}++; $o->class = 'k'; $o->{'x y'}['k'][] = 5;
echo $o->{'a-b'}, $o->{'out_trade-no'}, $o->class, json_encode($o), isset($o->{'a-b'}), isset($o->{'b-c'}) ? 1 : 0, "\n";
unset($o->{'a-b'}); echo json_encode($o), "\n";
$j = json_decode('{"mch-id":"m","list":[{"a.b":1}]}'); echo $j->{'mch-id'}, $j->list[0]->{'a.b'}, $j->{'nope'} ?? 'no', $j?->list[0]?->zz ?? 'q', "\n";
$maybe = json_decode('null'); echo $maybe?->name ?? 'nothing', "\n";
function pick(?stdClass $p) { return $p?->{'k-1'}; }
var_dump(pick(null), pick((object)['k-1' => 2]));
$dyn = 'dynamic'; echo "${dyn} {$dyn} ${dyn}s", "\n";
function late() { if (!class_exists('Inner', false)) { class Inner { public $v = 3; } } return (new Inner)->v; }
echo late(), late(), (new Inner)->v, "\n";
--EXPECT--
2 12 3
abc
2xk{"a-b":2,"out_trade-no":"x","class":"k","x y":{"k":[5]}}10
{"out_trade-no":"x","class":"k","x y":{"k":[5]}}
m1noq
nothing
NULL
int(2)
dynamic dynamic dynamics
333
