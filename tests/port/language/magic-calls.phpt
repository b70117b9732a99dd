--TEST--
__call, __callStatic, __invoke, __toString
--FILE--
<?php
class Proxy {
    private $log = [];
    public function __call($name, $args) { $this->log[] = $name; return $name . '(' . implode(',', $args) . ')'; }
    public static function __callStatic($name, $args) { return "static $name " . count($args); }
    public function real() { return 'real'; }
    public function log() { return implode('|', $this->log); }
    public function __invoke($x) { return $x * 2; }
    public function __toString(): string { return 'Proxy!'; }
    public function viaThis() { return $this->whatever(1, 2) . static::somewhere(3); }
}
$p = new Proxy;
echo $p->foo(1, 'b'), $p->real(), Proxy::make('x'), $p(21), $p, "\n";
$m = 'dynamic';
echo $p->$m(9), $p->{'real'}(), [$p, 'bar'](3), call_user_func([$p, 'baz'], 4), call_user_func('Proxy::qux'), "\n";
echo $p->log(), ' ', $p->viaThis(), "\n";
echo implode(',', array_map($p, [1, 2])), strlen($p), "$p " . $p . ' ' . strtoupper($p), "\n";
$f = $p->anything(...);
echo $f('q'), "\n";
class Facade { protected static $target; public static function set($t) { static::$target = $t; } public static function __callStatic($m, $a) { return static::$target->$m(...$a); } }
class Target { public function add($a, $b = 10) { return $a + $b; } public function name() { return 'T'; } }
Facade::set(new Target);
echo Facade::add(1, 2), Facade::add(5), Facade::name(), "\n";
class Fluent { private $parts = []; public function __call($n, $a) { $this->parts[] = $n . ($a ? ':' . json_encode($a[0]) : ''); return $this; } public function __get($n) { return $this->$n(); } public function build() { return implode(' ', $this->parts); } }
echo (new Fluent)->select(['a'])->from('t')->distinct->build(), "\n";
var_dump(is_callable([$p, 'anything']), is_callable('strlen'), is_callable('nope'));
--EXPECT--
foo(1,b)realstatic make 142Proxy!
dynamic(9)realbar(3)baz(4)static qux 0
foo|dynamic|bar|baz whatever(1,2)somewhere(3)
2,46Proxy! Proxy! PROXY!
anything(q)
315T
select:["a"] from:"t" distinct
bool(true)
bool(true)
bool(false)
