--FILE--
<?php
abstract class Model { protected $a = []; function __get($k) { if (isset($this->a[$k])) return $this->a[$k]; if (method_exists($this, $k)) return implode(',', $this->$k()); return "none:$k"; } function __set($k, $v) { $this->a[$k] = $v; } function __isset($k) { return isset($this->a[$k]); } function __unset($k) { unset($this->a[$k]); } function keys() { return array_keys($this->a); } }
class Order extends Model { function items() { return ['x', 'y']; } function user() { return ['u']; } function show() { $this->user = 'bob'; return $this->items . '|' . $this->user . '|' . implode($this->user()); } }
$o = new Order;
$o->channel = 1; $o->items = 'set'; $o->{'from'} = 2; $o->class = 3;
echo $o->items, ' ', $o->channel, ' ', $o->user, ' ', implode('-', $o->items()), ' ', $o->show(), ' ', implode(',', $o->keys()), "\n";
unset($o->items); echo $o->items, isset($o->items) ? 'Y' : 'N', isset($o->user) ? 'Y' : 'N', $o->nothing, "\n";
foreach (['items' => 1, 'zip' => 2] as $k => $v) $o->$k = $v; echo implode(',', $o->keys()), $o->items, "\n";
class P { public function total() { return 5; } } $p = new P; $p->total = 7; echo $p->total, $p->total(), json_encode($p), "\n";
--EXPECT--
set 1 u x-y set|bob|u channel,items,from,class,user
x,yNYnone:nothing
channel,from,class,user,items,zip1
75{"total":7}
