--TEST--
pointers into arrays: next, prev, and what is there then
--FILE--
<?php
class Items implements Iterator {
    private $items = [];
    public function __construct(array $items) { $this->items = $items; }
    public function add($x) { $this->items[] = $x; return $this; }
    #[\ReturnTypeWillChange]
    public function current() { return current($this->items); }
    #[\ReturnTypeWillChange]
    public function key() { return key($this->items); }
    public function next(): void { next($this->items); }
    public function rewind(): void { reset($this->items); }
    public function valid(): bool { return key($this->items) !== null; }
}
$it = new Items(['a' => 1, 'b' => 2]);
foreach ($it as $k => $v) echo "$k=$v\n";
$it->add(5);
foreach ($it as $k => $v) echo "$k=$v\n";
$l = new Items([1, 2]);
foreach ($l as $k => $v) foreach (new Items([7]) as $v2) echo "$k=$v $v2\n";
function f(array $a) { next($a); return current($a); }
const LIST_ = [1, 2, 3];
$x = LIST_;
echo f($x), f(LIST_), f($x), "\n";
next($x); $y = $x; echo next($y), current($x), key($y), "\n";
function g(array $a) { return current($a) . key($a) . next($a); }
echo g($y), "\n";
$x[] = 9; echo current($x), "\n";
end($x); next($x); var_dump(current($x)); $x[] = 10; var_dump(current($x));
$x['k'] = 5; var_dump(current($x), next($x), key($x));
$parts = explode('-', 'a-b-c'); $last = end($parts); $k = key($parts); echo $last, $k, "\n";
while (($p = prev($parts)) !== false) echo $p; echo "\n";
$e = []; var_dump(next($e), current($e), key($e), end($e));
$m = ['r' => [1, 2]]; next($m['r']); echo current($m['r']), "\n";
$rows = [['id' => 1], ['id' => 2]];
$row = next($rows); $row['id'] = 9; echo $rows[1]['id'], "\n";
for ($i = 0; $i < 3; $i++) { $z = [1, 2, 3]; echo next($z); } echo "\n";
$first = reset($rows); echo $first['id'], "\n";
$a = ['x' => 1, 'y' => 2, 'z' => 3, 'w' => 4];
end($a); unset($a[key($a)]); var_dump(current($a)); print_r($a);
reset($a); next($a); unset($a['x']); echo current($a), key($a); unset($a['y']); echo current($a), "\n";
next($a); var_dump(current($a)); $a['new'] = 7; var_dump(current($a)); 
$b = [1, 2, 3, 4]; next($b); next($b); unset($b[0]); echo current($b); unset($b[3]); echo current($b); $b[] = 5; echo next($b), key($b), "\n";
end($b); array_push($b, 6); echo current($b), next($b); array_pop($b); echo current($b); next($b); array_shift($b); echo current($b), "\n";
next($b); sort($b); echo current($b); next($b); array_unshift($b, 0); echo current($b), "\n";
next($b); foreach ($b as &$q) { $q++; } unset($q); echo current($b), "\n";
$o = new ArrayObject([1]); $j = json_decode('{"a":[1,2]}', true); echo next($j['a']), current($j['a']), "\n";
function walk(array &$t) { $x = current($t); next($t); return $x; }
$tokens = ['a', 'b', 'c']; echo walk($tokens), walk($tokens), current($tokens), "\n";
try { next($undefinedx); } catch (TypeError $e) { echo 'TE'; }
while (($v = current($tokens)) !== false) { echo key($tokens), $v; next($tokens); }
--EXPECT--
a=1
b=2
a=1
b=2
0=5
0=1 7
1=2 7
222
322
32
2
bool(false)
int(10)
int(10)
int(5)
string(1) "k"
c2
ba
bool(false)
bool(false)
NULL
bool(false)
2
2
222
1
bool(false)
Array
(
    [x] => 1
    [y] => 2
    [z] => 3
)
2y3
bool(false)
int(7)
3354
5623
30
4
22
abc
TE2c