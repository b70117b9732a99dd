--TEST--
arrays that an object or a closure keeps are its own
--FILE--
<?php
class Repo { private $rows; private $log = []; public function __construct(array $rows) { $this->rows = $rows; } public function add($r) { $this->rows[] = $r; return $this; } public function all() { return $this->rows; } public function keep(array $l) { $this->log = $l; } public function log() { return count($this->log); } }
$rows = [['id' => 1]];
$r1 = new Repo($rows); $rows[] = ['id' => 2]; $rows[0]['id'] = 100;
$r2 = new Repo($rows); $r2->add(['id' => 3]);
echo json_encode($r1->all()), json_encode($r2->all()), json_encode($rows), "\n";
$batch = []; $all = [];
foreach ([1, 2, 3, 4, 5] as $n) { $batch[] = $n; if (count($batch) == 2) { $all[] = $batch; $r1->keep($batch); $batch = []; } }
if ($batch) $all[] = $batch;
echo json_encode($all), $r1->log(), "\n";
$row = []; $out = [];
foreach (['a', 'b'] as $k) { $row['k'] = $k; $row['n'][] = $k; $out[] = $row; $fns[] = fn() => json_encode($row); }
echo json_encode($out), $fns[0](), $fns[1](), "\n";
$opts = ['x' => 1]; $f = function ($o) { $o['x']++; return $o; }; $f($opts); echo $opts['x'], $f($f($opts))['x'], "\n";
$shared = $all; $all[0][0] = 'changed'; echo $shared[0][0], "\n";
function first(array $a) { return $a[0]; } $ff = first($all); $ff[] = 'x'; echo count($all[0]), "\n";
function same(array $a) { return $a; } $s1 = same($opts); $s1['y'] = 1; echo count($opts), "\n";
$opts2 = $opts; $opts2 += ['z' => 1]; $opts2['x'] .= '!'; echo json_encode($opts), json_encode($opts2), "\n";
$tern = true ? $opts : []; $tern['t'] = 1; $co = $opts ?? []; $co['c'] = 1; $ma = match (true) { default => $opts }; $ma['m'] = 1; echo count($opts), "\n";
$lst = [$opts, $opts]; $lst[0]['x'] = 9; echo $lst[1]['x'], $opts['x'], "\n";
[$d1, $d2] = [$opts, $opts]; $d1['d'] = 1; echo count($d2), count($opts), "\n";
static fn() => 1; $arr3 = ['l' => [1]]; foreach ($arr3 as $k => $v) { $v[] = 2; $arr3[$k][] = 3; echo count($v), count($arr3[$k]); } echo "\n";
$g = (function () use ($opts) { yield $opts; $opts['gen'] = 1; yield $opts; })(); foreach ($g as $o) echo count($o); echo count($opts), "\n";
const CFG = ['a' => [1]]; $cfg = CFG; $cfg['a'][] = 2; echo count(CFG['a']), count($cfg['a']), "\n";
class K { const D = ['q' => 1]; public static $s = ['w' => 1]; static function d() { $x = self::D; $x['r'] = 2; $y = self::$s; $y['v'] = 1; return count(self::D) . count($x) . count(self::$s) . count($y); } } echo K::d(), K::d(), "\n";
--EXPECT--
[{"id":1}][{"id":100},{"id":2},{"id":3}][{"id":100},{"id":2}]
[[1,2],[3,4],[5]]2
[{"k":"a","n":["a"]},{"k":"b","n":["a","b"]}]{"k":"a","n":["a"]}{"k":"b","n":["a","b"]}
13
1
2
1
{"x":1}{"x":"1!","z":1}
1
11
11
22
121
12
12121212
