--FILE--
<?php
/**
 * 日终对账报表
 */
namespace Report;

const FEE_RATE = 0.006;

interface Row { public function key(): string; }
abstract class Record implements Row, \Countable {
    protected static $made = [];
    public function __construct(protected array $data) { static::$made[] = $this; self::log(static::class); }
    private static function log($c) { echo '+', substr($c, strrpos($c, '\\') + 1), "\n"; }
    public function __get($n) { return $this->data[$n] ?? "?$n"; }
    public function count(): int { return count($this->data); }
    public static function made() { return array_map(fn (self $r) => $r->key(), self::$made); }
}
final class Pay extends Record { public function key(): string { return 'P' . $this->no; } }
final class Refund extends Record { public function key(): string { return "R{$this->no}/{$this->origin}"; } public function __get($n) { return $n === 'origin' ? substr(parent::__get('no'), 0, 2) : parent::__get($n); } }

function parse(string $csv): iterable {
    foreach (preg_split('/\R/', trim($csv)) as $n => $line) {
        if ($n === 0) { $head = str_getcsv($line); continue; }
        if (trim($line) === '' || $line[0] === '#') continue;
        $cells = array_map(fn ($c) => trim($c, " `\t"), str_getcsv($line));
        if (count($cells) <=> count($head)) { yield "bad$n" => null; continue; }
        $row = array_combine($head, $cells);
        yield $n => $row['type'] === 'refund' ? new Refund($row) : new Pay($row);
    }
    return 'end';
}
$csv = <<<'CSV'
no,type,amount,time
`01,pay,10.00,2024-03-01 10:00:00
`02,pay,0.58,2024-03-01 23:59:59
# comment
01R,refund,-1.10,2024-03-02 00:00:01
broken,row
`03,pay,"1,234.50",2024-02-29 08:00:00
CSV;
$gen = parse($csv);
$totals = $byDay = [];
foreach ($gen as $k => $r) {
    if (!$r) { echo "$k skipped\n"; continue; }
    $fen = (int) round((float) str_replace(',', '', $r->amount) * 100);
    $type = get_class($r) === Refund::class ? 'refund' : 'pay';
    $totals[$type] = ($totals[$type] ?? 0) + $fen;
    $day = (new \DateTimeImmutable($r->time))->format('m/d D');
    $byDay[$day]['n'] ??= 0;
    $byDay[$day]['n']++;
    $byDay[$day]['sum'] = bcadd($byDay[$day]['sum'] ?? '0', (string) ($fen / 100), 2);
    printf("%s %s %d %s %s\n", $r->key(), $r->time, count($r), $r->nothing, var_export($r instanceof Row, true));
}
echo $gen->getReturn(), "\n";
ksort($byDay, SORT_STRING);
array_walk($byDay, function ($v, $d, $sep) { echo $d, $sep, $v['n'], $sep, $v['sum'], "\n"; }, ' | ');
uasort($byDay, fn ($a, $b) => $b['sum'] <=> $a['sum']);
echo implode(',', array_keys($byDay)), "\n";
$fee = array_map(fn ($f) => round($f * FEE_RATE, 0, PHP_ROUND_HALF_EVEN), $totals);
var_dump($fee, $totals['pay'] + $totals['refund'], array_sum($totals) / 100);
echo json_encode(['days' => $byDay, 'fee' => $fee, 'made' => Record::made(), 'zero' => 0.0, 'n' => null], JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION), "\n";
[, $second] = array_chunk(range('a', 'g', 2), 2);
echo implode($second), ' ', ucfirst(strrev('abc')), ' ', str_word_count('a bc d'), ' ', array_key_last([3 => 1, 9 => 2]), ' ', sprintf('%08.3f|%-8s|%u|%c|%e', 3.14159, 'ab', 3, 65, 12345.678), "\n";
--EXPECT--
+Pay
P01 2024-03-01 10:00:00 4 ?nothing true
+Pay
P02 2024-03-01 23:59:59 4 ?nothing true
+Refund
R01R/01 2024-03-02 00:00:01 4 ?nothing true
bad5 skipped
+Pay
P03 2024-02-29 08:00:00 4 ?nothing true
end
02/29 Thu | 1 | 1234.50
03/01 Fri | 2 | 10.58
03/02 Sat | 1 | -1.10
02/29 Thu,03/01 Fri,03/02 Sat
array(2) {
  ["pay"]=>
  float(747)
  ["refund"]=>
  float(-1)
}
int(124398)
float(1243.98)
{
    "days": {
        "02/29 Thu": {
            "n": 1,
            "sum": "1234.50"
        },
        "03/01 Fri": {
            "n": 2,
            "sum": "10.58"
        },
        "03/02 Sat": {
            "n": 1,
            "sum": "-1.10"
        }
    },
    "fee": {
        "pay": 747.0,
        "refund": -1.0
    },
    "made": [
        "P01",
        "P02",
        "R01R/01",
        "P03"
    ],
    "zero": 0.0,
    "n": null
}
eg Cba 3 9 0003.142|ab      |3|A|1.234568e+4
