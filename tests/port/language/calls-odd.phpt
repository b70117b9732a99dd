--TEST--
calls with more arguments than parameters, named ones that are spread, callables of odd values
--FILE--
<?php
function two($a, $b = 'b') { return "$a$b"; }
function noisy($x) { echo "[$x]"; return $x; }
echo two('x', 'y', noisy('z')), two(noisy(1), noisy(2), noisy(3), noisy(4)), "\n";
function named($outTradeNo, $mchId = 'm', ...$more) { return $outTradeNo . $mchId . implode(',', $more); }
$all = ['outTradeNo' => 'o1', 'mchId' => 'm2']; echo named(...$all), named(...['outTradeNo' => 'lit']), named(...['mchId' => 1, 'outTradeNo' => 2]), "\n";
function data() { echo '(data)'; return ['outTradeNo' => 'o3', 'mchId' => 'm4']; }
echo named(...data()), "\n";
class Magic {
    public $calls = [];
    public function __call($name, $args) { $this->calls[] = $name; return $name . json_encode($args); }
    public static function __callStatic($name, $args) { return "static $name" . count($args); }
    public function real(int $n) { return $n * 2; }
}
$m = new Magic; $name = 'some'; echo $m->$name(1, 'b'), $m->real(4), Magic::any(1, 2), "\n";
$f = fn($x) => $x + 1; $o = new stdClass; $o->f = $f; $r = 'real';
echo ($o->f)(2), [$m, 'real'](5), $m->{$f(1) === 2 ? 'real' : 'no'}(6), "\n";
$first = $m->$r(...); echo $first(7), "\n";
function use_any($any) { $g = $any->real(...); return $g(8) . $any->other(9); } echo use_any($m), "\n";
$strlen = strlen(...); $call = 'two'; $made = $call(...); echo $strlen('abc'), $made('q'), "\n";
$cls = 'Magic'; $st = $cls::made(...); echo $st(1), $cls::other(), (new $cls)->real(2), "\n";
class Base { public function __construct(protected $n = 1) {} public function who() { return 'base' . $this->n; } public static function make(...$a) { return new static(...$a); } public function twin() { return static::make($this->n + 1)->who() . self::plain(); } private static function plain() { return 'p'; } public function call() { return static::who() . self::who(); } }
class Child extends Base { public function who() { return 'child ' . parent::who(); } }
class Bare { public function go() { return 'go'; } } class Empty2 extends Bare { public function __construct(public $v = 3) { } }
echo (new Child(5))->twin(), Child::make(2)->call(), (new Empty2)->v, "\n";
--EXPECT--
[z]xy[1][2][3][4]12
o1m2litm21
(data)o3m4
some[1,"b"]8static any2
31012
14
16other[9]
3qb
static made1static other04
child base6pchild base2base23
