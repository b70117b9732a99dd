--TEST--
static variables, static properties, late static binding
--FILE--
<?php
function counter() { static $n = 0; static $log = []; $n++; $log[] = $n; return implode(',', $log); }
counter(); counter();
echo counter(), "\n";
function memo($k) { static $cache = []; if (!isset($cache[$k])) { echo "compute $k\n"; $cache[$k] = strtoupper($k); } return $cache[$k]; }
echo memo('a'), memo('a'), memo('b'), "\n";
class A {
    public static $count = 0;
    protected static array $made = [];
    const NAME = 'A';
    public static function create() { static::$count++; self::$made[] = static::class; return new static(); }
    public static function viaSelf() { return self::build(); }
    public static function build() { return new static(); }
    public function name() { return static::NAME . self::NAME . get_class($this); }
    public static function made() { return implode(',', self::$made); }
    public function __toString() { return 'obj of ' . static::class; }
    public static function reset() { static::$count = 100; }
    public function tick() { static $t = 0; return ++$t; }
}
class B extends A { const NAME = 'B'; }
class C extends A { public static $count = 10; public static function build() { return 'C::build'; } }
A::create(); B::create(); C::create();
echo A::$count, B::$count, C::$count, A::made(), "\n";
echo B::viaSelf(), '|', C::viaSelf(), '|', (new B)->name(), "\n";
B::$count = 55;
echo A::$count, ' ', B::$count, ' ', C::$count, "\n";
C::reset(); B::reset();
echo A::$count, ' ', C::$count, "\n";
$a = new A; $b = new A;
echo $a->tick(), $b->tick(), $a->tick(), "\n";
$cls = 'B';
echo $cls::NAME, ' ', $cls::$count, ' ', $cls::create(), ' ', (new $cls)::NAME, "\n";
$m = 'made';
echo A::$m(), ' ', [new A, 'name'](), ' ', call_user_func(['A', 'made']), ' ', call_user_func('A::made'), "\n";
class Singleton { private static ?Singleton $inst = null; private int $hits = 0; private function __construct() { echo "constructed\n"; }
  public static function get(): static { return self::$inst ??= new static(); } public function hit() { return ++$this->hits; } }
Singleton::get()->hit(); echo Singleton::get()->hit(), "\n";
--EXPECT--
1,2,3
compute a
AAcompute b
B
2211A,B,C
obj of B|obj of C|BAB
55 55 11
100 100
123
B 100 obj of B B
A,B,C,B AAA A,B,C,B A,B,C,B
constructed
2
