--TEST--
what is undefined on the way, results that are kept and changed later, callables in odd places, a return of the program
--FILE--
<?php
class Bag implements ArrayAccess { public $d = ['k' => 1]; public function offsetExists($k): bool { return isset($this->d[$k]); } public function offsetGet($k): mixed { return $this->d[$k] ?? null; } public function offsetSet($k, $v): void { $this->d[$k] = $v; } public function offsetUnset($k): void { unset($this->d[$k]); } public function apply($f, $x) { return $f($x); } }
function has(?Bag $b, $k) { return isset($b[$k]) ? 'has' : 'not'; } echo has(null, 'k'), has(new Bag, 'k'), has(new Bag, 'z'), "\n";
echo isset($nope->a->b) ? 1 : 0, $nope?->x ?? 'none', empty($nope['a']['b']) ? 'empty' : '', $nope->q->r ?? 'd', "\n";
$rows = [[1], [2]]; [$first, $second] = $rows; $rows[0][] = 5; $first[] = 6; echo json_encode([$rows, $first, $second]), "\n";
$in = [1]; $lit = ['a' => ['b' => $in], 'c' => [[$in]]]; $in[] = 2; $lit['a']['b'][] = 3; $lit['c'][0][0][] = 4; echo json_encode([$lit, $in]), "\n";
$f = fn($x) => $x . '!'; $bag = new Bag; $m = 'apply'; echo $bag->$m($f, 'a'), call_user_func([$bag, 'apply'], $f, 'b'), "\n";
function inner() { yield 1; yield 2; } function outer() { yield from inner(); yield from [3, 4]; } foreach (outer() as $v) { echo $v; } echo "\n";
function take(array &$a) { $x = array_shift($a); return $x; } $q = [1, 2]; $q2 = take($q); $got = [take($q), $q, $q2]; echo json_encode($got), "\n";
function none_given() { return func_num_args(); } echo none_given(1, 2), "\n";
abstract class Shape { abstract public function area(); public static function of(...$a) { return new static(...$a); } public function twice() { return $this->area() * 2; } } class Sq extends Shape { public function __construct(private $s) {} public function area() { return $this->s ** 2; } } echo Sq::of(3)->twice(), "\n";
$key = 'k'; $deep = ['k' => ['l' => ['m' => 1, 'n' => 2]]]; unset($deep[$key]['l']['m'], $deep['zz']['y']); $bag->d['x']['y'] = 1; unset($bag->d['x']['y'], $bag->d['k']); echo json_encode([$deep, $bag->d]), "\n";
function early($x) { if ($x) { return; } echo 'late'; } early(1); early(0); echo "\n";
$big = 0; for ($i = 0; $i < 3; $i++) { $big += PHP_INT_MAX; } var_dump($big); $t = ''; echo $t == '' ? 'empty' : 'full', $t != '' ? 'full' : 'empty', "\n";
if ($first) { echo "done\n"; return; }
echo 'never';
--EXPECT--
nothasnot
0noneemptyd
[[[1,5],[2]],[1,6],[2]]
[{"a":{"b":[1,3]},"c":[[[1,4]]]},[1,2]]
a!b!
1234
[2,[],1]
2
18
[{"k":{"l":{"n":2}}},{"x":[]}]
late
float(2.7670116110564327E+19)
emptyempty
done
