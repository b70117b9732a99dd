--TEST--
names that Python calls by itself, changes, or has itself
--FILE--
<?php
class A { protected $__x = 1; private $p = []; function __init__() { echo 'run'; } function __eq__($o) { return 'eq'; } function a() { return $this->__x; } function __m() { return 'm'; } function k() { return $this->__m(); } }
class B extends A { public $__class__ = 'kl'; function b() { $this->__x = 2; return $this->a(); } function c() { return $this->__m(); } }
$b = new B; echo $b->b(), $b->c(), $b->k(), $b->a(), $b->__eq__(1), $b->__class__, "\n";
foreach (['__m', '__eq__'] as $m) { echo $b->$m(1), call_user_func([$b, $m], 1), "\n"; }
foreach (['__class__', '__nothing'] as $m) { var_dump($b->$m ?? 'none', isset($b->$m)); }
var_dump(method_exists($b, '__init__'), method_exists($b, '__hash__'), property_exists($b, '__class__'));
print_r($b); echo json_encode($b), "\n";
class M { function __get($n) { return "get:$n"; } function __call($n, $a) { return "call:$n"; } }
$m = new M; echo $m->__foo, $m->__bar(), $m->x_, "\n";
function json($x) { return json_encode($x); }
function __t($x) { return "t:$x"; }
class T { function t() { return __t(1) . json(2); } }
echo (new T)->t(), "\n";
echo time() > 3 ? 'y' : 'n', "\n";
const len = 3;
define('sys', 5);
echo len, count([1,2]), strlen('abc'), sys, "\n";
function math() { return floor(3.5); }
echo math(), INF, constant('len'), "\n";
$f = 'math'; echo $f(), call_user_func('__t', 3), "\n";
function g() { global $__y; $__y = 3; }
class G { function g() { global $__y; $__y++; } }
g(); (new G)->g(); echo $__y, "\n";
$ok = 'os';
try { echo $ok::system('echo run'); } catch (\Error $e) { echo get_class($e), "\n"; }
try { echo os::system('echo run'); } catch (\Error $e) { echo get_class($e), "\n"; }
try { new exec('echo("run")'); } catch (\Error $e) { echo get_class($e), "\n"; }
try { new unlink('nothing'); } catch (\Error $e) { echo get_class($e), "\n"; }
try { $f = execute; } catch (\Error $e) { echo get_class($e), "\n"; }
try { $f = exec; $f('print("run")'); } catch (\Error $e) { echo get_class($e), "\n"; }
--EXPECT--
2mm2eqkl
mm
eqeq
string(2) "kl"
bool(true)
string(4) "none"
bool(false)
bool(true)
bool(false)
bool(true)
B Object
(
    [__x:protected] => 2
    [p:A:private] => Array
        (
        )

    [__class__] => kl
)
{"__class__":"kl"}
get:__foocall:__barget:x_
t:12
y
3235
3INF3
3t:3
4
Error
Error
Error
Error
Error
Error
