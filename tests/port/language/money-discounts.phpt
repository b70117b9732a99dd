--FILE--
<?php
declare(strict_types=1);
// 纯 PHP: 购物车, 优惠, 分摊
final class Money implements Stringable, JsonSerializable
{
    private function __construct(public readonly int $fen) {}
    public static function yuan(string|float|int $yuan): self
    {
        if (is_string($yuan) && !preg_match('/^-?\d+(?:\.\d{1,2})?$/', $yuan)) {
            throw new InvalidArgumentException("'$yuan' is no amount");
        }
        return new self((int) round((float) $yuan * 100));
    }
    public static function zero(): static { return new static(0); }
    public function add(self ...$others): self
    {
        return new self(array_reduce($others, fn (int $c, self $m) => $c + $m->fen, $this->fen));
    }
    public function times(int|float $n): self { return new self((int) round($this->fen * $n, 0, PHP_ROUND_HALF_EVEN)); }
    /** @return list<self> */
    public function split(int ...$weights): array
    {
        $sum = array_sum($weights);
        $parts = array_map(fn (int $w): int => intdiv($this->fen * $w, $sum), $weights);
        $rest = $this->fen - array_sum($parts);
        arsort($weights);
        foreach (array_keys($weights) as $k) {
            if ($rest-- <= 0) break;
            $parts[$k]++;
        }
        return array_map(static fn ($f) => new self($f), $parts);
    }
    public function __toString(): string { return sprintf('¥%s%d.%02d', $this->fen < 0 ? '-' : '', intdiv(abs($this->fen), 100), abs($this->fen) % 100); }
    public function jsonSerialize(): mixed { return ['fen' => $this->fen, 'text' => (string) $this]; }
    public function compare(self $o): int { return $this->fen <=> $o->fen; }
}
abstract class Discount
{
    abstract protected function off(Money $total): Money;
    public function apply(Money $total): Money
    {
        $off = $this->off($total);
        return $off->compare($total) > 0 ? Money::zero() : $total->add($off->times(-1));
    }
    public static function __callStatic(string $name, array $args): Discount
    {
        return match (true) {
            $name === 'percent' => new class(...$args) extends Discount {
                public function __construct(private int $p) {}
                protected function off(Money $t): Money { return $t->times($this->p / 100); }
            },
            str_starts_with($name, 'over') => new class((int) substr($name, 4), ...$args) extends Discount {
                public function __construct(private int $min, private int $minus) {}
                protected function off(Money $t): Money { return $t->fen >= $this->min * 100 ? Money::yuan($this->minus) : Money::zero(); }
            },
            default => throw new BadMethodCallException($name),
        };
    }
}
$cart = [
    ['sku' => 'A-1', 'price' => '19.99', 'qty' => 3],
    ['sku' => 'B-2', 'price' => '0.58', 'qty' => 10],
    ['sku' => 'C-3', 'price' => 100, 'qty' => 1],
];
$lines = array_map(fn (array $l): Money => Money::yuan($l['price'])->times($l['qty']), $cart);
$total = Money::zero()->add(...$lines);
echo "总计 {$total}\n";
foreach ([Discount::percent(15), Discount::over100(20), Discount::over500(100)] as $i => $d) {
    echo $i, ' ', $d->apply($total), "\n";
}
echo implode(' + ', Money::yuan('10.00')->split(1, 1, 1)), ' | ', join(',', Money::yuan('0.05')->split(1, 3, 2)), "\n";
echo json_encode(['m' => $lines[0], 'list' => $lines], JSON_UNESCAPED_UNICODE), "\n";
try { Money::yuan('1.234'); } catch (InvalidArgumentException $e) { echo $e->getMessage(), "\n"; }
try { Discount::nothing(); } catch (BadMethodCallException $e) { echo get_class($e), ':', $e->getMessage(), "\n"; }
try { $total->fen = 3; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo Money::yuan(5)->times('2'); } catch (TypeError $e) { echo 'TypeError', "\n"; }
usort($lines, fn ($a, $b) => -$a->compare($b));
[$first, , $last] = $lines;
echo "$first $last\n";
$groups = [];
foreach ($cart as ['sku' => $sku, 'qty' => $q]) {
    [$letter, $n] = explode('-', $sku);
    $groups[$q > 2 ? 'many' : 'few'][$letter] ??= 0;
    $groups[$q > 2 ? 'many' : 'few'][$letter] += $n * $q;
}
ksort($groups);
var_dump($groups);
echo str_pad(number_format(1234567.891, 2), 15, '*', STR_PAD_LEFT), ' ', number_format(0.5), ' ', round(-2.5), ' ', 7 <=> 7.0, ' ', 10 % 3.5, "\n";
--EXPECT--
总计 ¥165.77
0 ¥140.90
1 ¥145.77
2 ¥165.77
¥3.34 + ¥3.33 + ¥3.33 | ¥0.00,¥0.03,¥0.02
{"m":{"fen":5997,"text":"¥59.97"},"list":[{"fen":5997,"text":"¥59.97"},{"fen":580,"text":"¥5.80"},{"fen":10000,"text":"¥100.00"}]}
'1.234' is no amount
BadMethodCallException:nothing
Cannot modify readonly property Money::$fen
TypeError
¥100.00 ¥5.80
array(2) {
  ["few"]=>
  array(1) {
    ["C"]=>
    int(3)
  }
  ["many"]=>
  array(2) {
    ["A"]=>
    int(3)
    ["B"]=>
    int(20)
  }
}
***1,234,567.89 1 -3 0 1
