--TEST--
json_encode of objects that are passed on shows no private property
--FILE--
<?php
class Hid { private $k = 'secret'; public function me() { return $this; } }
class Box { private $items = []; public function add($x) { $this->items[] = $x; return $this; } public function json() { return json_encode($this->items); } }
echo (new Box)->add(new Hid)->add('x')->json(), "\n";
$h = new Hid; $mixed = ['a' => $h, 'b' => 1]; foreach ($mixed as $m) { echo json_encode($m); }
function out($v) { echo json_encode($v), "\n"; }
out($h->me()); out(1);
class Self1 { private $s = 1; public function send() { out(['me' => $this]); } }
(new Self1)->send();
$an = new class { private $z = 1; protected $y = 2; }; out($an);
--EXPECT--
[{},"x"]
{}1{}
1
{"me":{}}
{}
