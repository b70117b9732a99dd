--TEST--
defaults, variadics, named arguments, nullable and union types
--FILE--
<?php
function greet(string $name, string $greeting = 'Hello', bool $shout = false, ?int $times = null): string { $s = "$greeting $name"; return ($shout ? strtoupper($s) : $s) . ($times ?? ''); }
echo greet('A'), greet(name: 'B', shout: true), greet('C', times: 3), greet(greeting: 'Yo', name: 'D'), "\n";
function sum(int|float ...$n) { return array_sum($n); }
echo sum(), sum(1, 2.5), sum(...[1, 2], ...[3]), "\n";
function opts(array $options = ['a' => 1], $list = [], $const = PHP_INT_SIZE, $neg = -1.5) { $options['b'] = 2; $list[] = 'x'; return json_encode([$options, $list, $const, $neg]); }
echo opts(), opts(), opts(['z' => 0]), "\n";
function typed(int $i, float $f, string $s, bool $b) { var_dump($i, $f, $s, $b); }
typed('5', 3, 7, 'x');
typed(2.0, '1.5', 1.5, 0);
try { typed('abc', 1, '', true); } catch (TypeError $e) { echo "TypeError\n"; }
function ret(): int { return '42'; }
function rets(): string { return 42; }
function retf(): float { return 1; }
function retb(): bool { return 'yes'; }
function retn(): ?int { return null; }
var_dump(ret(), rets(), retf(), retb(), retn());
function extra($a) { return func_num_args() . json_encode(func_get_args()); }
echo extra(1, 2, 3), "\n";
function noArgs() { return 'ok'; }
echo noArgs(1, 2), strlen(...)('four'), "\n";
$args = ['name' => 'Z', 'greeting' => 'Hey'];
echo greet(...$args), "\n";
class P { public function __construct(public int $x = 0, protected ?string $name = null, private array $tags = []) {} function show() { return "$this->x|$this->name|" . implode($this->tags); } }
echo (new P(name: 'n'))->show(), (new P(1, tags: ['t']))->show(), (new P('7'))->x + 1, "\n";
function nothing() {} var_dump(nothing());
function gen(string ...$parts) { foreach ($parts as $i => $p) yield $i => strtoupper($p); }
foreach (gen(...['a', 'b']) as $i => $p) echo $i, $p;
function deep($n) { return $n <= 1 ? 1 : $n * deep($n - 1); } echo deep(10), "\n";
echo (function ($a, $b = 2, ...$c) { return $a . $b . count($c); })(1), array_sum(array_map(fn(int $x): int => $x * 2, ['1', '2'])), "\n";
function defNew(DateTimeZone|array $z = [1], string|int|null $u = 5) { return gettype($z) . gettype($u); } echo defNew(), defNew(u: null), defNew([], '5'), "\n";
function nul(?array $a = null, iterable $it = []) { return $a === null ? 'null' : count($a); } echo nul(), nul([1]), "\n";
--EXPECT--
Hello AHELLO BHello C3Yo D
03.56
[{"a":1,"b":2},["x"],8,-1.5][{"a":1,"b":2},["x"],8,-1.5][{"z":0,"b":2},["x"],8,-1.5]
int(5)
float(3)
string(1) "7"
bool(true)
int(2)
float(1.5)
string(3) "1.5"
bool(false)
TypeError
int(42)
string(2) "42"
float(1)
bool(true)
NULL
3[1,2,3]
ok4
Hey Z
0|n|1||t8
NULL
0A1B3628800
1206
arrayintegerarrayNULLarraystring
null1
