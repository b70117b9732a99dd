--TEST--
required parameters after optional ones, new in defaults, references of all kinds, func_get_args with more
--FILE--
<?php
class Opt { public function __construct(public $v = 'd') {} }
function opt($a = 1, $b, Opt $o = new Opt('new')) { $o->v .= $a . $b; return $o->v; }
echo opt(1, 2), opt(3, 4), opt(null, 5, new Opt('own')), "\n";
class Uses { public function __construct(private Opt $o = new Opt, protected array $l = [1]) { $this->l[] = 2; } public function get() { $this->o->v .= '+'; return $this->o->v . json_encode($this->l); } }
echo (new Uses)->get(), (new Uses)->get(), (new Uses(new Opt('x'), []))->get(), "\n";
function rest($a, ...$more) { return func_num_args() . json_encode(func_get_args()) . json_encode($more); }
function rest2($a = 1, ...$m) { return func_num_args() . json_encode(func_get_args()) . json_encode($m); } echo rest2(), rest2(2), rest2(2, 3), "\n";
echo rest(1), rest(1, 2, 3), rest(...[1, 2]), "\n";
function args() { return func_num_args() ? func_get_arg(0) . count(func_get_args()) : 'none'; } echo args(), args('q', 2), "\n";
function deep(array ...$rows) { foreach ($rows as &$row) { $row['k'] = 1; } unset($row); $rows[0]['z'][] = 2; return $rows; }
$one = ['a' => 1]; echo json_encode(deep($one, [])), json_encode($one), "\n";

function inc(&$n, $by = 1) { $n += $by; return $n; } function two(&$a, &$b) { [$a, $b] = [$b, $a]; }
$n = 1; $g = 'inc'; echo inc($n), inc($n, 5), $n; $arr = ['x' => 1, 'y' => ['z' => 2]]; inc($arr['x']); inc($arr['y']['z'], 3); inc($arr['new']); two($arr['x'], $n); echo json_encode($arr), $n, "\n";
class R { public $n = 1; public static $s = 5; public function add(array &$rows, $v) { $rows[] = $v; return count($rows); } public function go() { inc($this->n); inc(self::$s, 2); return $this->n . self::$s; } }
class R2 extends R { public function add(array &$rows, $v) { return parent::add($rows, "2$v"); } }
$r = new R2; $rows = []; echo $r->add($rows, 'a'), $r->add($rows, 'b'), json_encode($rows), $r->go(), "\n";
function any($o) { $l = [1]; $o->add($l, 5); return json_encode($l); } echo any($r), any(new R), "\n";
$sorted = [3, 1, 2]; usort($sorted, fn($a, $b) => $b <=> $a); echo implode($sorted), "\n";
function fill(&$out) { $out = 'filled'; } fill($fresh); echo $fresh; preg_match('/(\d+)/', 'a12', $mm); echo $mm[1], preg_match('/x/', 'y', $no), json_encode($no), "\n";
function walkIt(&$v, $k) { $v = "$k$v"; } $w = ['a' => 1, 'b' => 2]; array_walk($w, 'walkIt'); echo json_encode($w); array_walk($w, function ($v, $k) { echo $k, $v; }); array_walk($w, function (&$v) { $v = strtoupper($v); }); echo json_encode($w), "\n";
function pick(int|string|null $v = null, bool $flag = false, ?array $l = null, float $f = 1) { return json_encode(func_get_args()) . json_encode([$v, $flag, $l, $f]); } echo pick(), pick('5', true), pick(f: 2), pick(l: [1], v: 3), "\n";
function keeps($k) { static $calls = 0, $seen = [], $obj = null, $cfg = ['a' => [1, 2]]; $calls++; $seen[] = $k; $obj ??= new Opt("o$k"); $cfg['a'][] = $k; return $calls . json_encode($seen) . $obj->v . count($cfg['a']); } echo keeps('a'), keeps('b'), "\n";
$anon = function ($k) { static $n = 0; return $n += $k; }; echo $anon(2), $anon(3), "\n";
class St { public function next() { static $n = 10; return $n++; } public static function of() { static $made; return $made ??= new static; } } echo (new St)->next(), (new St)->next(), St::of() === St::of() ? 'same' : 'not', "\n";
if (true) { function cond() { return 'cond'; } } echo cond(), function_exists('later') ? 'yes' : 'no', function_exists('cond'), "\n";
function outer() { function innerf() { return 'inner'; } return innerf(); } echo outer(), innerf(), "\n";
function ret_none($x) { if ($x) return; return 'v'; } var_dump(ret_none(1), ret_none(0)); function gen_none() { return; yield; } foreach (gen_none() as $q) echo 'never'; function typed(): ?int { return null; } var_dump(typed());
$compose = fn(callable ...$f) => fn($x) => array_reduce($f, fn($acc, $fn) => $fn($acc), $x); echo $compose('trim', 'strrev', fn($s) => $s . '!')(' abc '), "\n";
echo (fn() => yield_it())()->current(), "\n"; function yield_it() { yield 'y'; }
$fnArr = ['a' => fn($x) => $x * 2]; echo $fnArr['a'](4), "\n"; $once = fn(array $a) => $a[] = 1; $arr0 = [0]; $once($arr0); echo count($arr0), "\n";
--EXPECT--
new12new34own5
d+[1,2]d+[1,2]x+[2]
0[][]1[2][]2[2,3][3]
1[1][]3[1,2,3][2,3]2[1,2][2]
noneq2
[{"a":1,"k":1,"z":[2]},{"k":1}]{"a":1}
277{"x":7,"y":{"z":5},"new":1}2
12["2a","2b"]27
[1,"25"][1,5]
321
filled120[]
{"a":"a1","b":"b2"}aa1bb2{"a":"A1","b":"B2"}
[][null,false,null,1]["5",true]["5",true,null,1][null,false,null,2][null,false,null,2][3,false,[1]][3,false,[1],1]
1["a"]oa32["a","b"]oa4
25
1011same
condno1
innerinner
NULL
string(1) "v"
NULL
cba!
y
8
1
