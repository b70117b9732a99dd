--TEST--
a bill's lines as a generator of rows, sums by day
--FILE--
<?php
$bill = <<<CSV
交易时间,商户订单号,订单金额,手续费,费率
`2026-01-02 10:00:00,`0012,`1.00,`0.01,`0.60%
`2026-01-02 11:30:00,`13,`20.50,`0.12,`0.60%
`2026-01-03 09:15:01,`0014,`-3.00,`0.00,`0.60%

总交易单数,应结订单总金额,手续费总金额
`3,`18.50,`0.13
CSV;
class BillRow implements ArrayAccess, JsonSerializable
{
    public function __construct(private array $values) {}
    public function offsetExists(mixed $key): bool { return isset($this->values[$key]); }
    public function offsetGet(mixed $key): mixed { return $this->values[$key] ?? null; }
    public function offsetSet(mixed $key, mixed $value): void { if ($key === null) { $this->values[] = $value; } else { $this->values[$key] = $value; } }
    public function offsetUnset(mixed $key): void { unset($this->values[$key]); }
    public function jsonSerialize(): mixed { return array_map(fn ($v) => is_numeric($v) ? $v + 0 : $v, $this->values); }
}
function rows(string $bill): Generator
{
    $head = null;
    foreach (preg_split('/\r?\n/', trim($bill)) as $number => $line) {
        if ($line === '') { $head = null; continue; }
        $cells = array_map(fn (string $cell) => ltrim($cell, '`'), explode(',', $line));
        if ($head === null) { $head = $cells; continue; }
        yield $number + 1 => new BillRow(array_combine($head, $cells));
    }
}
$sum = ['count' => 0, 'amount' => 0.0, 'fee' => 0];
$byDay = [];
foreach (rows($bill) as $number => $row) {
    if (isset($row['总交易单数'])) {
        echo "line $number: ", (int) $row['总交易单数'] === $sum['count'] ? 'ok' : 'differs', ' ', $row['应结订单总金额'] == $sum['amount'] ? 'ok' : 'differs', "\n";
        break;
    }
    $sum['count']++;
    $sum['amount'] += $row['订单金额'];
    $sum['fee'] += (int) round($row['手续费'] * 100);
    [$day] = explode(' ', $row['交易时间']);
    $byDay[$day][$row['商户订单号']] = ($byDay[$day][$row['商户订单号']] ?? 0) + (float) $row['订单金额'];
    $row['费率'] = rtrim($row['费率'], '%') / 100;
    unset($row['交易时间']);
    echo json_encode($row, JSON_UNESCAPED_UNICODE), "\n";
}
print_r($sum);
echo json_encode($byDay), "\n";
var_dump(array_keys($byDay['2026-01-02']));
uasort($byDay, fn ($a, $b) => array_sum($a) <=> array_sum($b));
foreach ($byDay as $day => $orders) { vprintf("%s: %d orders, %+.2f\n", [$day, count($orders), array_sum($orders)]); }
echo mb_strlen('商户订单号'), strlen('商户'), mb_substr('手续费总金额', 0, 3), str_pad('费', 6, '*', STR_PAD_BOTH), "\n";
--EXPECT--
{"商户订单号":12,"订单金额":1,"手续费":0.01,"费率":0.006}
{"商户订单号":13,"订单金额":20.5,"手续费":0.12,"费率":0.006}
{"商户订单号":14,"订单金额":-3,"手续费":0,"费率":0.006}
line 7: ok ok
Array
(
    [count] => 3
    [amount] => 18.5
    [fee] => 13
)
{"2026-01-02":{"0012":1,"13":20.5},"2026-01-03":{"0014":-3}}
array(2) {
  [0]=>
  string(4) "0012"
  [1]=>
  int(13)
}
2026-01-03: 1 orders, -3.00
2026-01-02: 2 orders, +21.50
56手续费*费**
