--TEST--
values that can not be changed: pools, currencies, splitting
--FILE--
<?php
declare(strict_types=1);
final class Money implements JsonSerializable, Stringable
{
    private const SCALE = ['CNY' => 2, 'JPY' => 0, 'BHD' => 3];
    private static array $pool = [];
    private function __construct(public readonly int $amount, public readonly string $currency) {}
    public static function of(int|string|float $amount, string $currency = 'CNY'): self
    {
        $scale = self::SCALE[$currency] ?? throw new InvalidArgumentException("currency $currency");
        if (is_string($amount) && !preg_match('/^-?\d+(\.\d+)?$/', $amount)) throw new InvalidArgumentException("not an amount: '$amount'");
        return self::minor((int) round((float) $amount * 10 ** $scale), $currency);
    }
    public static function minor(int $amount, string $currency): self { return self::$pool["$amount $currency"] ??= new self($amount, $currency); }
    public static function __callStatic(string $name, array $args): self { return self::of($args[0], strtoupper($name)); }
    public function plus(self ...$others): self { $sum = $this->amount; foreach ($others as $o) { $this->same($o); $sum += $o->amount; } return self::minor($sum, $this->currency); }
    public function times(int|float $by, int $mode = PHP_ROUND_HALF_UP): self { return self::minor((int) round($this->amount * $by, 0, $mode), $this->currency); }
    /** @return self[] */
    public function split(int ...$ratios): array
    {
        $sum = array_sum($ratios); $left = $this->amount; $parts = [];
        foreach ($ratios as $ratio) { $parts[] = $share = intdiv($this->amount * $ratio, $sum); $left -= $share; }
        for ($i = 0; $left > 0; $left--, $i++) { $parts[$i % count($parts)]++; }
        return array_map(fn (int $p): self => self::minor($p, $this->currency), $parts);
    }
    private function same(self $o): void { if ($o->currency !== $this->currency) throw new DomainException("{$this->currency} is not {$o->currency}"); }
    public function with(?int $amount = null, ?string $currency = null): self { return self::minor($amount ?? $this->amount, $currency ?? $this->currency); }
    public function __toString(): string { $s = self::SCALE[$this->currency]; return number_format($this->amount / 10 ** $s, $s, '.', ',') . ' ' . $this->currency; }
    public function jsonSerialize(): array { return ['total' => $this->amount, 'currency' => $this->currency]; }
}
$a = Money::of('1234.565'); $b = Money::of(0.1)->plus(Money::of(0.2));
echo $a, ' | ', $b, ' | ', Money::jpy(500), ' | ', Money::BHD('1.2345'), ' | ', Money::of(-5)->times(0.5), "\n";
echo json_encode(['amount' => $b, 'list' => Money::of('100')->split(1, 1, 1)]), "\n", implode(' / ', Money::of('0.05')->split(3, 7)), "\n";
var_dump($b === Money::of('0.3'), $b == Money::minor(31, 'CNY'), $a->with(currency: 'JPY')->amount, (string) $a->with(7));
foreach ([fn () => Money::of('1,5'), fn () => Money::of(1, 'XXX'), fn () => $a->plus(Money::jpy(1)), function () use ($a) { $a->amount = 5; }, fn () => Money::minor('5', 'CNY'), fn () => clone $a] as $i => $try) {
    try { $try(); echo "$i fine\n"; } catch (InvalidArgumentException | DomainException $e) { echo $i, ' ', $e->getMessage(), "\n"; } catch (Error $e) { echo $i, ' ', get_class($e), "\n"; }
}
echo round(2.5), round(3.5), round(-2.5), ' ', round(1234.5678, 2), ' ', round(1234.5678, -2), ' ', floor(5), ' ', 7.0, ' ', 1e3, ' ', 0.1 + 0.2, ' ', 1/3, ' ', 1e100, ' ', (int) '12abc', ' ', 5 % -3, ' ', fmod(5.5, 2), ' ', 2 ** -1, ' ', 2 ** 63, "\n";
--EXPECT--
1,234.57 CNY | 0.30 CNY | 500 JPY | 1.235 BHD | -2.50 CNY
{"amount":{"total":30,"currency":"CNY"},"list":[{"total":3334,"currency":"CNY"},{"total":3333,"currency":"CNY"},{"total":3333,"currency":"CNY"}]}
0.02 CNY / 0.03 CNY
bool(true)
bool(false)
int(123457)
string(8) "0.07 CNY"
0 not an amount: '1,5'
1 currency XXX
2 CNY is not JPY
3 Error
4 TypeError
5 fine
34-3 1234.57 1200 5 7 1000 0.3 0.33333333333333 1.0E+100 12 2 1.5 0.5 9.2233720368548E+18
