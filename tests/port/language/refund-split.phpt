--TEST--
refunds of an order: enums, a trait of events, named arguments kept
--FILE--
<?php
enum RefundState: string
{
    case Processing = 'PROCESSING';
    case Success = 'SUCCESS';
    case Closed = 'CLOSED';
    const DEFAULT = self::Processing;
    public static function parse(?string $word): self { return self::tryFrom(strtoupper($word ?? '')) ?? self::DEFAULT; }
    public function isFinal(): bool { return match ($this) { self::Success, self::Closed => true, default => false }; }
    public function label(): string { return ucfirst(strtolower($this->name)); }
}
trait HasEvents
{
    private array $events = [];
    protected function raise(string $event, ...$with): static { $this->events[] = [$event, $with]; return $this; }
    public function release(): array { [$events, $this->events] = [$this->events, []]; return $events; }
}
class Refunds implements Countable, IteratorAggregate
{
    use HasEvents;
    private array $items = [];
    public function __construct(private int $paid) {}
    public function add(int $amount, ?string $state = null): static
    {
        if ($amount <= 0) throw new DomainException('amount must be positive');
        if ($amount > $this->left()) throw new OverflowException(sprintf('only %s left of %s', $this->left(), $this->paid));
        $this->items[] = compact('amount') + ['state' => RefundState::parse($state), 'no' => 'R' . str_pad(count($this) + 1, 3, '0', STR_PAD_LEFT)];
        return $this->raise('added', $amount, left: $this->left());
    }
    public function left(): int { return $this->paid - array_sum(array_column(array_filter($this->items, fn ($i) => $i['state'] !== RefundState::Closed), 'amount')); }
    public function count(): int { return count($this->items); }
    public function getIterator(): Iterator { foreach ($this->items as ['no' => $no, 'state' => $state, 'amount' => $amount]) { yield $no => [$amount, $state]; } }
    public function close(string $no): bool
    {
        foreach ($this->items as $i => &$item) {
            if ($item['no'] === $no && !$item['state']->isFinal()) { $item['state'] = RefundState::Closed; $this->raise('closed', $no); return true; }
        }
        return false;
    }
}
$refunds = new Refunds(1000);
$refunds->add(300, 'success')->add(200)->add(100, 'nonsense');
foreach ([0, 401, 400] as $amount) {
    try { $refunds->add($amount); echo "added $amount\n"; } catch (OverflowException | DomainException $e) { echo $e::class, ': ', $e->getMessage(), "\n"; } finally { echo $refunds->left(), " left\n"; }
}
var_dump($refunds->close('R002'), $refunds->close('R002'), $refunds->close('R001'), $refunds->close('R9'));
foreach ($refunds as $no => [$amount, $state]) { echo $no, ' ', $amount, ' ', $state->label(), ' ', $state->value, "\n"; }
echo count($refunds), ' ', $refunds->left(), ' ', json_encode($refunds->release()), ' ', count($refunds->release()), "\n";
echo json_encode(['state' => RefundState::Success, 'all' => array_map(fn (RefundState $s) => $s->name, RefundState::cases())]), "\n";
--EXPECT--
DomainException: amount must be positive
400 left
OverflowException: only 400 left of 1000
400 left
added 400
0 left
bool(true)
bool(false)
bool(false)
bool(false)
R001 300 Success SUCCESS
R002 200 Closed CLOSED
R003 100 Processing PROCESSING
R004 400 Processing PROCESSING
4 200 [["added",{"0":300,"left":700}],["added",{"0":200,"left":500}],["added",{"0":100,"left":400}],["added",{"0":400,"left":0}],["closed",["R002"]]] 0
{"state":"SUCCESS","all":["Processing","Success","Closed"]}
