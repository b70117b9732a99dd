--TEST--
traits with properties, statics, abstract methods, aliases and insteadof
--FILE--
<?php
trait Counts { private int $n = 0; public static $total = 0; public function inc() { $this->n++; self::$total++; return $this; } public function n() { return $this->n; }
  public static function make() { return new static; } abstract function label(): string; public function show() { return $this->label() . ':' . $this->n . ':' . self::class . ':' . static::class . ':' . __CLASS__ . ':' . __TRAIT__; } }
class A { use Counts; function label(): string { return 'a'; } }
class B { use Counts; function label(): string { return 'b'; } public function n() { return 'own' . $this->n; } }
A::make()->inc()->inc();
$b = B::make()->inc();
echo A::$total, B::$total, $b->n(), ' ', $b->show(), "\n";
trait Hello { public function hi() { return 'hello'; } public function say() { return 'Hello::say'; } protected function secret() { return 'shh'; } }
trait World { public function hi() { return 'world'; } private $list = []; public function add($x) { $this->list[] = $x; return count($this->list); } }
class HW { use Hello, World { Hello::hi insteadof World; World::hi as protected worldHi; say as speak; secret as public; } public function both() { return $this->hi() . $this->worldHi(); } }
$h = new HW;
echo $h->both(), $h->speak(), $h->say(), $h->secret(), $h->add(1), $h->add(2), (new HW)->add(1), "\n";
class Base { public function who() { return 'base'; } }
trait Loud { public function who() { return strtoupper(parent::who()) . '!'; } }
class Kid extends Base { use Loud; }
class Kid2 extends Base { use Loud; public function who() { return 'kid2'; } }
echo (new Kid)->who(), (new Kid2)->who(), "\n";
trait Init { public $started = false; public function __construct(public string $name = 'none') { $this->started = true; } }
class WithInit { use Init; }
$w = new WithInit('n'); var_dump($w->started, $w->name);
trait Both { use Hello; use World { World::hi insteadof Hello; } }
class UsesBoth { use Both; }
echo (new UsesBoth)->hi(), (new UsesBoth)->say(), "\n";
var_dump(in_array('Hello', class_uses(new HW)), method_exists($h, 'worldHi'), $h instanceof HW);
--EXPECT--
21own1 b:1:B:B:B:Counts
helloworldHello::sayHello::sayshh121
BASE!kid2
bool(true)
string(1) "n"
worldHello::say
bool(true)
bool(true)
bool(true)
