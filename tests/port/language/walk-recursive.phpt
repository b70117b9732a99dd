--TEST--
array_walk_recursive by value, by reference, with an argument
--FILE--
<?php
$data = ['user' => ['name' => ' Bob ', 'tags' => ['x ', ' y']], 'n' => 5];
array_walk_recursive($data, function (&$v, $k) { if (is_string($v)) $v = trim($v); });
echo json_encode($data), "\n";
$flat = []; array_walk_recursive($data, function ($v, $k) use (&$flat) { $flat[] = "$k=$v"; }); echo implode('&', $flat), "\n";
array_walk_recursive($data, function (&$v, $k, $pre) { $v = $pre . $v; }, '#'); echo json_encode($data), "\n";
class Clean { public array $seen = []; public function all(array $in): array { array_walk_recursive($in, function (&$v) { $this->seen[] = gettype($v); $v = is_int($v) ? $v * 2 : $v; }); return $in; } }
$c = new Clean; echo json_encode($c->all([1, ['a' => 'b', 'c' => [2]]])), json_encode($c->seen), "\n";
--EXPECT--
{"user":{"name":"Bob","tags":["x","y"]},"n":5}
name=Bob&0=x&1=y&n=5
{"user":{"name":"#Bob","tags":["#x","#y"]},"n":"#5"}
[2,{"a":"b","c":[4]}]["integer","string","integer"]
