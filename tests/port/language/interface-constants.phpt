--TEST--
constants of interfaces, classes and enums, in defaults too
--FILE--
<?php
interface HasMax { const MAX = 10; const NAMES = ['a' => self::MAX, 'b' => self::MAX * 2]; }
abstract class Limits implements HasMax { const MIN = 1; const RANGE = self::MIN . '-' . self::MAX; protected const SECRET = 's'; public function __construct(protected int $n = self::MAX, protected array $opts = ['min' => self::MIN, 'names' => self::NAMES]) {} public function show(int $x = self::MIN + 1, string $s = Limits::RANGE) { return $x . $s . $this->n . json_encode($this->opts) . static::SECRET; } }
class Loose extends Limits { const MIN = 0; protected const SECRET = 't'; }
class Tight extends Limits { const RANGE = 'fixed'; }
echo (new Loose)->show(), (new Tight(3))->show(7), Loose::RANGE, Tight::RANGE, Tight::MAX, HasMax::NAMES['b'], "\n";
class Order2 { const B = self::A + 1; const A = 1; const C = self::B * 2; const LIST = [self::A, self::B, 'k' => self::C]; static $s = self::C + 1; public $p = [self::A => 'x'] + [5 => 'y']; }
echo Order2::C, json_encode(Order2::LIST), Order2::$s, json_encode((new Order2)->p), "\n";
enum Planet: string { case Earth = 'e'; case Mars = 'm'; const HOME = self::Earth; public static function default(): self { return self::HOME; } public function mass(): float { return self::MASSES[$this->value]; } private const MASSES = ['e' => 5.97, 'm' => 0.64]; }
echo Planet::default()->name, Planet::Mars->mass(), Planet::HOME->value, "\n";
define('DYN', strtoupper('dyn')); const ARR = ['x' => DYN]; function useConst($v = DYN, $w = ARR['x'] . '!') { return $v . $w; } echo useConst(), \PHP_VERSION_ID > 80000 ? 'ok' : 'old', PHP_INT_MAX, M_PI, "\n";
class WithClass { const TYPES = [WithClass::class => 'self', Order2::class => 'other']; } echo json_encode(WithClass::TYPES), constant('Order2::A'), "\n";
$o = new Loose; echo $o::MIN, $o::MAX, (get_class($o))::MIN, "\n";
--EXPECT--
21-1010{"min":1,"names":{"a":10,"b":20}}t71-103{"min":1,"names":{"a":10,"b":20}}s1-10fixed1020
4{"0":1,"1":2,"k":4}5{"1":"x","5":"y"}
Earth0.64e
DYNDYN!ok92233720368547758073.1415926535898
{"WithClass":"self","Order2":"other"}1
0100
