--TEST--
self, static and __CLASS__ in a trait of a class with heirs
--FILE--
<?php
trait HasEvents { protected array $events = []; protected static int $made = 0; public function record(string $e): static { $this->events[] = [$e, static::class, self::class, __CLASS__, __FUNCTION__, __METHOD__]; static::$made++; return $this; } public function release(): array { [$out, $this->events] = [$this->events, []]; return $out; } abstract public function id(): string; public static function made(): int { return static::$made; } }
trait Times { public ?string $at = null; public function touch(string $t = 'now'): void { $this->at = $t; } }
abstract class Model { use HasEvents, Times { touch as protected stamp; release as public flush; } public function __construct(protected string $id) { $this->stamp('t0'); } public function id(): string { return $this->id; } public function __toString(): string { return static::class . "#{$this->id()}@{$this->at}"; } }
class Order extends Model { public function pay() { return $this->record('paid')->record("again"); } } class Refund extends Model { public function id(): string { return 'R' . parent::id(); } }
$o = (new Order('1'))->pay(); echo $o, json_encode($o->release()), json_encode($o->flush()), new Refund('2'), Order::made(), Refund::made(), "\n"; var_dump(in_array('HasEvents', class_uses('Model')), method_exists($o, 'stamp'), $o instanceof Model);
--EXPECT--
Order#1@t0[["paid","Order","Model","Model","record","HasEvents::record"],["again","Order","Model","Model","record","HasEvents::record"]][]Refund#R2@t022
bool(true)
bool(true)
bool(true)
