--TEST--
first-class callables, callable strings and arrays
--FILE--
<?php
$up = strtoupper(...);
echo $up('a'), implode(array_map('ucfirst', ['x', 'y'])), "\n";
class M { private $f = 3; public function mul($x) { return $x * $this->f; } public static function dbl($x) { return $x * 2; } public function all($l) { return array_map([$this, 'mul'], $l); } public function st($l) { return array_map('self::dbl', $l); } public function st2($l) { return array_map([self::class, 'dbl'], $l); } public function fc($l) { return array_map($this->mul(...), $l); } public function sfc($l) { return array_map(static::dbl(...), $l); } public $cb; public function run($v) { return ($this->cb)($v); } }
$m = new M;
echo implode(',', array_merge($m->all([1]), $m->st2([2]), $m->fc([3]), $m->sfc([4]))), "\n";
$m->cb = fn($v) => "cb$v"; echo $m->run(1), "\n";
$name = 'strrev'; echo $name('abc'), call_user_func_array($name, ['xyz']), call_user_func_array([$m, 'mul'], [5]), call_user_func_array('M::dbl', ['x' => 6]), "\n";
function apply(callable $c, $v) { return $c($v); }
echo apply('trim', ' t '), apply('M::dbl', 4), apply([new M, 'mul'], 5), apply(fn($x) => $x . '?', 'q'), "\n";
function twice($x) { return $x . $x; }
echo apply('twice', 'ab'), implode(array_map('twice', ['c'])), (twice(...))('d'), "\n";
$table = ['add' => fn($a, $b) => $a + $b, 'up' => 'strtoupper', 'm' => [$m, 'mul']];
echo $table['add'](1, 2), $table['up']('z'), $table['m'](7), "\n";
--EXPECT--
AXY
3,4,9,8
cb1
cbazyx1512
t815q?
ababccdd
3Z21
