--TEST--
enums with const, methods, static methods, interface, from and tryFrom
--FILE--
<?php
interface HasLabel { public function label(): string; }
enum Status: string implements HasLabel {
    case Paid = 'SUCCESS';
    case Refund = 'REFUND';
    case None = 'NONE';
    const DEFAULT = self::Paid;
    const CODES = ['a' => 1];
    public function label(): string { return match ($this) { self::Paid => 'paid!', self::Refund => 'back', self::None => '-' }; }
    public static function fromLabel(string $l): self { foreach (self::cases() as $c) { if ($c->label() === $l) return $c; } throw new ValueError("no $l"); }
    public function isFinal(): bool { return in_array($this, [self::Paid, self::Refund], true); }
}
enum Suit { case Hearts; case Spades; public function color(): string { return $this === self::Hearts ? 'Red' : 'Black'; } const Wild = self::Spades; }
enum Level: int { case Low = 1; case High = 10; public static function max(): self { return self::High; } }
echo Status::Paid->value, Status::Paid->name, Status::None->name, Status::None->value, "\n";
echo Status::from('REFUND')->label(), Status::tryFrom('zzz')?->label() ?? 'unknown', Status::DEFAULT->name, Status::CODES['a'], "\n";
try { Status::from('bad'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { Level::from(7); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
echo count(Status::cases()), implode(',', array_map(fn($c) => $c->name, Suit::cases())), implode(',', array_column(Status::cases(), 'value')), "\n";
echo Suit::Hearts->color(), Suit::Wild->name, Level::max()->value + 5, Level::from('10')->name, "\n";
var_dump(Status::fromLabel('back') === Status::Refund, Suit::Hearts instanceof Suit, Status::Paid instanceof HasLabel, Suit::Hearts == Suit::Spades, Status::Paid->isFinal());
function show(Status $s = Status::Paid) { return $s->name; }
echo show(), show(Status::Refund), "\n";
$x = Status::Refund;
echo match ($x) { Status::Paid => 'p', Status::Refund => 'r', default => 'd' }, json_encode(['s' => $x, 'l' => Level::Low]), "\n";
class Order { public function __construct(public readonly Status $status = Status::Paid, private array $log = [Suit::Hearts]) {} function log() { return $this->log[0]->name; } }
echo (new Order)->status->name, (new Order)->log(), (new Order(Status::None))->status->name, "\n";
$fn = Status::from(...);
echo $fn('SUCCESS')->name, "\n";
$name = 'Paid'; echo constant("Status::$name")->value, constant('Suit::Hearts')->name, "\n";
--EXPECT--
SUCCESSPaidNoneNONE
backunknownPaid1
"bad" is not a valid backing value for enum Status
7 is not a valid backing value for enum Level
3Hearts,SpadesSUCCESS,REFUND,NONE
RedSpades15High
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
PaidRefund
r{"s":"REFUND","l":1}
PaidHeartsNone
Paid
SUCCESSHearts
