--TEST--
ArrayAccess, Countable, IteratorAggregate and Iterator
--FILE--
<?php
class Collection implements ArrayAccess, Countable, IteratorAggregate, JsonSerializable {
    public function __construct(private array $items = []) {}
    public function offsetExists(mixed $k): bool { return isset($this->items[$k]); }
    public function offsetGet(mixed $k): mixed { return $this->items[$k] ?? "no $k"; }
    public function offsetSet(mixed $k, mixed $v): void { if ($k === null) { $this->items[] = $v; } else { $this->items[$k] = $v; } }
    public function offsetUnset(mixed $k): void { unset($this->items[$k]); }
    public function count(): int { return count($this->items); }
    public function getIterator(): Iterator { return new ArrayIterator($this->items); }
    public function jsonSerialize(): mixed { return $this->items; }
    public function map(callable $f): static { return new static(array_map($f, $this->items)); }
    public function filter(?callable $f = null): static { return new static(array_filter($this->items, $f)); }
}
$c = new Collection(['a' => 1]);
$c['b'] = 2;
$c[] = 'pushed';
echo $c['a'], $c['zz'], count($c), "\n";
var_dump(isset($c['a']), isset($c['q']), empty($c['b']), $c['zz'] ?? 'dflt', $c['b'] ?? 'dflt');
unset($c['a']);
foreach ($c as $k => $v) echo "$k=$v ";
echo json_encode($c), json_encode(['in' => $c]), "\n";
echo json_encode($c->map(fn($x) => $x . '!')), count($c->filter()), "\n";
class Range implements Iterator { private $i; public function __construct(private int $from, private int $to) { $this->i = $from; }
  public function current(): mixed { return $this->i * 10; } public function key(): mixed { return "k{$this->i}"; } public function next(): void { $this->i++; } public function rewind(): void { $this->i = $this->from; } public function valid(): bool { return $this->i <= $this->to; } }
$r = new Range(1, 3);
foreach ($r as $k => $v) { foreach ($r as $v2) {} echo "$k:$v "; break; }
foreach ($r as $k => $v) echo "$k:$v ";
echo implode(',', iterator_to_array($r)), ' ', array_sum(iterator_to_array($r, false)), "\n";
function total(iterable $xs) { $t = 0; foreach ($xs as $x) $t += $x; return $t; }
echo total($r), total([1, 2]), total((function () { yield 5; })()), "\n";
var_dump($c instanceof Countable, $r instanceof Traversable, $c instanceof Iterator, $c instanceof IteratorAggregate);
if ($c) echo "true\n";
$empty = new Collection; if ($empty) echo "still true\n";
$a = new ArrayObject(['x' => 1]); $a['y'] = 2; foreach ($a as $k => $v) echo $k, $v; echo count($a), "\n";
--EXPECT--
1no zz3
bool(true)
bool(false)
bool(false)
string(4) "dflt"
int(2)
b=2 0=pushed {"b":2,"0":"pushed"}{"in":{"b":2,"0":"pushed"}}
{"b":"2!","0":"pushed!"}2
k1:10 k1:10 k2:20 k3:30 10,20,30 60
6035
bool(true)
bool(true)
bool(false)
bool(true)
true
still true
x1y22
