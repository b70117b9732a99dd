--TEST--
iterators inside iterators, keys that repeat, generators as pipelines
--FILE--
<?php
function map(callable $f, iterable $it) { foreach ($it as $k => $v) yield $k => $f($v); }
function filter(callable $f, iterable $it) { foreach ($it as $k => $v) if ($f($v)) yield $k => $v; }
function chunk(iterable $it, int $n) { $buf = []; foreach ($it as $v) { $buf[] = $v; if (count($buf) === $n) { yield $buf; $buf = []; } } if ($buf) yield $buf; }
function numbers($a, $b) { for (; $a <= $b; $a++) yield $a; return "up to $b"; }
$p = filter(fn($x) => $x % 2, map(fn($x) => $x * 3, numbers(1, 6)));
foreach ($p as $k => $v) echo "$k=>$v ";
echo json_encode(iterator_to_array(chunk(numbers(1, 5), 2))), "\n";
function both() { yield from ['a' => 1, 'b' => 2]; yield from numbers(7, 8); $r = yield from numbers(1, 1); yield 'r' => $r; yield 9; }
foreach (both() as $k => $v) echo "$k=>$v ";
echo json_encode(iterator_to_array(both(), true)), json_encode(iterator_to_array(both(), false)), "\n";
class Tree implements IteratorAggregate, Countable { private array $kids = []; public function __construct(private string $n) {} public function add(Tree ...$t): static { array_push($this->kids, ...$t); return $this; } public function getIterator(): Generator { yield $this->n; foreach ($this->kids as $kid) yield from $kid; } public function count(): int { return 1 + array_sum(array_map('count', $this->kids)); } }
$t = (new Tree('r'))->add((new Tree('a'))->add(new Tree('a1')), new Tree('b'));
foreach ($t as $n) echo $n, ' '; echo count($t), "\n";
$gen = (function () { $x = 0; while (true) { $cmd = yield $x; if ($cmd === 'stop') return $x; $x += $cmd ?? 1; } })();
echo $gen->current(), $gen->send(5), $gen->send(10); $gen->next(); echo $gen->current(); $gen->send('stop'); echo $gen->getReturn(), $gen->valid() ? 'v' : 'd', "\n";
$it = new ArrayIterator(['x' => 1, 'y' => 2, 'z' => 3]); while ($it->valid()) { echo $it->key(), $it->current(), ' '; $it->next(); } echo count($it), "\n";
foreach ((fn() => yield 'k' => 'v')() as $k => $v) echo $k, $v; echo "\n";
function kv() { try { yield 1; throw new RuntimeException('mid'); } catch (RuntimeException $e) { yield $e->getMessage(); } finally { echo '[fin]'; } } foreach (kv() as $v) echo $v, ' '; echo "\n";
function lines($text) { foreach (explode("\n", $text) as $i => $l) { if ($l === '') continue; yield $i + 1 => trim($l); } } foreach (lines("a\n\n b \n") as $no => $l) echo "$no:$l;"; echo "\n";
[$first, $second] = [...numbers(3, 4)]; echo $first, $second, max(...numbers(1, 3)), "\n";
--EXPECT--
0=>3 2=>9 4=>15 [[1,2],[3,4],[5]]
a=>1 b=>2 0=>7 1=>8 0=>1 r=>up to 1 0=>9 {"a":1,"b":2,"0":9,"1":8,"r":"up to 1"}[1,2,7,8,1,"up to 1",9]
r a a1 b 4
05151616d
x1 y2 z3 3
kv
1 mid [fin]
1:a;3:b;
343
