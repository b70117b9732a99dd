--TEST--
readonly properties, promoted constructors, with-ers
--FILE--
<?php
final class Money { public function __construct(public readonly int $amount, public readonly string $currency = 'CNY') {} public function plus(Money $m): static { return new static($this->amount + $m->amount, $this->currency); } public function equals(self $o): bool { return $this->amount === $o->amount && $this->currency === $o->currency; } }
$m = (new Money(100))->plus(new Money(50));
echo $m->amount, $m->currency, "\n";
try { $m->amount = 5; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class Late { public readonly array $items; public readonly ?string $note; public function __construct(array $items) { $this->items = $items; } public function note(string $n) { $this->note = $n; return $this; } }
$l = new Late([1, 2]); $l->note('x'); echo count($l->items), $l->note, "\n";
try { $l->note('y'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
readonly class Point { public function __construct(public float $x = 0, public float $y = 0) {} public function withX(float $x): self { return new self($x, $this->y); } }
$p = new Point(1, 2); $q = $p->withX(5); var_dump($p->x, $q->x, $q->y);
class Base { public function __construct(protected string $name, private ?Base $parent = null) {} public function path(): string { return ($this->parent?->path() ?? '') . '/' . $this->name; } }
class Sub extends Base { public function __construct(string $name, public array $extra = [], ?Base $p = null) { parent::__construct(strtoupper($name), $p); $this->extra[] = 'more'; } }
$b = new Base('root'); $s = new Sub('kid', ['x'], $b); echo $s->path(), implode($s->extra), "\n";
class Priv { private $secret = 1; protected $prot = 2; }
try { echo (new Priv)->secret; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $x = new Priv; $x->prot = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class NoCtor { public $v = 'def'; } echo (new NoCtor())->v, (new NoCtor)->v, "\n";
--EXPECT--
150CNY
Cannot modify readonly property Money::$amount
2x
Cannot modify readonly property Late::$note
float(1)
float(5)
float(2)
/root/KIDxmore
Cannot access private property Priv::$secret
Cannot access protected property Priv::$prot
defdef
