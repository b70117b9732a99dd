--TEST--
abstract classes, interfaces with constants, instanceof, polymorphism
--FILE--
<?php
interface Shape { const SIDES = 0; public function area(): float; public static function named(string $n): static; }
interface Named { public function name(): string; }
interface Both extends Shape, Named {}
abstract class Base implements Both {
    protected string $label = 'base';
    public function __construct(protected float $size = 1.0) {}
    abstract protected function factor(): float;
    public function area(): float { return $this->size ** 2 * $this->factor(); }
    public function name(): string { return strtolower(static::class) . '/' . $this->label; }
    public static function named(string $n): static { $o = new static(2); $o->label = $n; return $o; }
    public function describe() { return sprintf('%s %.2f %d', $this->name(), $this->area(), static::SIDES); }
}
class Square extends Base { const SIDES = 4; protected function factor(): float { return 1; } }
final class Circle extends Base { protected function factor(): float { return M_PI; } public function describe() { return 'round ' . parent::describe(); } }
foreach ([new Square(3), Circle::named('o'), new Square] as $s) {
    echo $s->describe(), ' ', $s instanceof Shape ? 'shape' : '', $s instanceof Square ? ' square' : '', "\n";
}
echo Shape::SIDES, Square::SIDES, "\n";

try { new Base; } catch (Error $e) { echo $e->getMessage(), "\n"; }
abstract class Handler { private ?Handler $next = null; public function setNext(Handler $h): Handler { return $this->next = $h; }
  public function handle(int $x): ?string { return $this->next?->handle($x); } }
class Even extends Handler { public function handle(int $x): ?string { return $x % 2 == 0 ? "even $x" : parent::handle($x); } }
class Big extends Handler { public function handle(int $x): ?string { return $x > 100 ? "big $x" : parent::handle($x); } }
$h = new Even; $h->setNext(new Big);
echo $h->handle(4), ',', $h->handle(101), ',', var_export($h->handle(3), true), "\n";
class P { private function secret() { return 'P'; } public function tell() { return $this->secret(); } private $v = 'pv'; public function v() { return $this->v; } }
class Q extends P { public function secret() { return 'Q'; } public $v = 'qv'; }
echo (new Q)->tell(), (new Q)->secret(), (new Q)->v(), (new Q)->v, "\n";
var_dump(new Q instanceof P, is_a('Q', 'P', true), is_subclass_of(new Q, 'P'), (new Q) instanceof Countable);
--EXPECT--
square/base 9.00 4 shape square
round circle/o 12.57 0 shape
square/base 1.00 4 shape square
04
Cannot instantiate abstract class Base
even 4,big 101,NULL
PQpvqv
bool(true)
bool(true)
bool(true)
bool(false)
