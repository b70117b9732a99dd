--TEST--
traits of traits, static members of traits with other names, parents of traits, interfaces above interfaces
--FILE--
<?php
interface HasName { const KIND = 'named'; public function name(); }
interface HasTitle extends HasName { const LEVEL = 2; }
abstract class Top implements HasName { const ROLE = 'top'; public function name() { return 'top'; } public static function kind() { return static::KIND . static::ROLE; } }
trait Counts { protected $n = 0; private static $made = 0; public static $log = []; public function up() { $this->n++; self::$made++; return $this; } public static function made() { return self::$made; } }
trait Logs { use Counts { up as protected countUp; made as public total; } public function log($m) { static::$log[] = $m; $this->countUp(); return $this->n; } public function name() { return 'logs ' . parent::name(); } public function role() { return parent::ROLE; } }
class Mid extends Top implements HasTitle { use Logs; const ROLE = 'mid'; }
class Low extends Mid { const ROLE = 'low'; }
class Other { use Counts; }
$m = new Mid; $l = new Low; echo $m->log('a'), $m->log('b'), $l->log('c'), Mid::total(), Mid::made(), Other::made(), (new Other)->up()->made(), "\n";
echo $m->name(), $l->name(), Mid::kind(), Low::kind(), $m->role(), $l->role(), json_encode(Mid::$log), json_encode(Other::$log), Low::LEVEL, "\n";
trait A { public function say() { return 'A' . $this->x; } public static function sfn() { return 'sA'; } public $x = 'x'; }
trait B { public function say() { return 'B'; } public static function sfn() { return 'sB' . static::class; } }
class AB { use A, B { A::say insteadof B; B::say as sayB; B::sfn insteadof A; A::sfn as sfnA; } }
class AB2 extends AB { use B; public function say() { return 'own' . parent::say(); } }
echo (new AB)->say(), (new AB)->sayB(), AB::sfn(), AB::sfnA(), (new AB2)->say(), AB2::sfn(), "\n";
trait Again { use A; } class One { use A; } class Two extends One { use Again; } echo (new Two)->say(), Two::sfn(), "\n";
class P1 { public $list = [1]; public function add($v) { $this->list[] = $v; return $this; } } class P2 extends P1 { public $list = ['a' => [1]]; } class P3 extends P2 { public $other = []; }
$p = (new P3)->add(5); $q = new P3; $q->list['a'][] = 2; echo json_encode($p->list), json_encode($q->list), json_encode((new P3)->list), json_encode((new P1)->add(3)->list), "\n";
class Iter implements IteratorAggregate, Countable, HasTitle { public function getIterator(): Iterator { yield 1; } public function count(): int { return 1; } public function name() { return self::KIND . HasTitle::LEVEL; } } foreach (new Iter as $x) echo $x, count(new Iter), (new Iter)->name(), "\n";
$anon = new class(3) extends P1 { public function __construct(public int $n) {} public function self(): self { return $this; } public static function mk(): static { return new static(9); } }; echo $anon->self()->n, $anon::mk()->n, json_encode($anon->add(2)->list), "\n";
for ($i = 0; $i < 2; $i++) { $objs[] = new class { public $k = 'k'; }; } echo get_class($objs[0]) === get_class($objs[1]) ? 'same' : 'other', "\n";
--EXPECT--
1213301
logs toplogs topnamedmidnamedlowtoptop["a","b","c"][]2
AxBsBABsAownAxsBAB2
AxsA
{"a":[1],"0":5}{"a":[1,2]}{"a":[1]}[1,3]
11named2
39[1,2]
same
