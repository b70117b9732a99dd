--TEST--
enums with constants of their cases, static properties of heirs, readonly
--FILE--
<?php
// interface constants, static props inheritance, late static, class constants expr, enums in match & interfaces, readonly props
interface HasLabel { const PREFIX = 'L:'; public function label(): string; } enum Channel: int implements HasLabel { case Wx = 1; case Ali = 2; const DEFAULT = self::Wx; public static function pick(?int $n): self { return self::tryFrom($n ?? 0) ?? self::DEFAULT; } public function label(): string { return self::PREFIX . strtolower($this->name) . match (true) { $this === self::Wx, $this->value > 5 => '*', default => '' }; } public static function options(): array { return array_combine(array_column(self::cases(), 'value'), array_map(fn(self $c) => $c->label(), self::cases())); } } enum Suit { case H; case S; public static function rnd(): self { return self::S; } const X = [self::H, self::S]; } echo Channel::pick(2)->label(), Channel::pick(null)->label(), Channel::pick(9)->name, json_encode(Channel::options()), Suit::rnd()->name, count(Suit::X), Suit::H instanceof UnitEnum ? 'u' : '', Channel::Wx instanceof BackedEnum ? 'b' : '', "\n"; var_dump(Suit::H === Suit::X[0], Suit::H == Suit::S, Channel::from('1'), Channel::Wx?->label()); $fnn = fn(Channel $c): string => $c->label(); echo $fnn(Channel::Ali), json_encode(['c' => Channel::Ali, 'l' => [Channel::Wx]]), "\n";
abstract class Model { protected static string $table = 'models'; protected static array $booted = []; public static int $count = 0; const KEY = 'id'; const FULL = self::KEY . '_' . 'x'; public static function table(): string { return static::$table . '.' . static::KEY . self::KEY . static::FULL; } public static function boot() { static::$booted[static::class] = true; static::$count++; self::$count += 10; return count(self::$booted); } public static function make(array $a = []): static { $o = new static; foreach ($a as $k => $v) $o->$k = $v; return $o; } public function __get($k) { return "magic:$k"; } } class Order extends Model { protected static string $table = 'orders'; const KEY = 'no'; public static int $count = 100; public $no; } class Refund extends Model { } echo Order::table(), Refund::table(), Order::boot(), Refund::boot(), Order::$count, Model::$count, Refund::$count, "\n"; $o = Order::make(['no' => 'N1', 'extra' => 5]); echo $o->no, $o->extra, $o->missing, json_encode($o), get_class($o), $o::KEY, "\n"; final class Point { public function __construct(public readonly int $x = 0, public readonly ?Point $next = null) {} public function withX(int $x): static { return new static($x, $this); } } $p = (new Point(1))->withX(5); echo $p->x, $p->next->x, $p->next->next?->x ?? 'end'; try { $p->x++; } catch (Error $e) { echo $e->getMessage(), "\n"; } try { $p->y = 1; echo 'dyn', isset($p->y), "\n"; } catch (Error $e) { echo get_class($e), "\n"; }
--EXPECT--
L:aliL:wx*Wx{"1":"L:wx*","2":"L:ali"}S2ub
bool(true)
bool(false)
enum(Channel::Wx)
string(5) "L:wx*"
L:ali{"c":2,"l":[1]}
orders.noidid_xmodels.ididid_x121012121
N15magic:missing{"no":"N1","extra":5}Orderno
51endCannot modify readonly property Point::$x
dyn1
