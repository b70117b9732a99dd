--TEST--
yuan as texts, fen as ints: rounding, fees, parts of a sum
--FILE--
<?php
// money as payment code has it: yuan texts, fen ints, floats
function yuanToFen($yuan): int
{
    return (int) round($yuan * 100);
}
function fenToYuan(int $fen): string
{
    return number_format($fen / 100, 2, '.', '');
}
$prices = ['0.58', '19.9', 100, 1.005, '8.10', 0, '1e2'];
$total = 0;
foreach ($prices as $i => $price) {
    $fen = yuanToFen($price);
    $total += $fen;
    echo $i + 1, '. ', $price, ' => ', $fen, ' => ', fenToYuan($fen), PHP_EOL;
}
echo "total: {$total}\n";
echo intval('0.58' * 100), ' ', (int) (19.9 * 100), ' ', intval(bcmul('19.9', '100')), "\n";
var_dump($total / 2, $total / 4, 10 / 4, 10 / 5, 7 % 3, -7 % 3, intdiv(-7, 2));
$rate = 0.006;
$fee = max(1, (int) ceil($total * $rate));
echo sprintf('%05d|%.2f|%s|%5.1f%%|%x', $fee, $fee / 100, $rate, $rate * 100, $fee), "\n";
$parts = [];
$left = $total;
$weights = ['a' => 1, 'b' => 1, 'c' => 1];
$last = array_key_last($weights);
foreach ($weights as $who => $weight) {
    $parts[$who] = $who === $last ? $left : intdiv($total * $weight, array_sum($weights));
    $left -= $parts[$who];
}
echo json_encode($parts), array_sum($parts) === $total ? ' same' : ' lost', " {$left}\n";
var_dump((string) 0.1 + 0.2 == 0.3, round(2.5), round(-1.5), floor(-0.5), 0.1 + 0.7, 1e15, 1e14 + 0.5, 123456789012345678);
echo str_pad((string) $fee, 8, '0', STR_PAD_LEFT), ' ', strrev('fen'), ' ', ucfirst('yuan'), "\n";
--EXPECT--
1. 0.58 => 58 => 0.58
2. 19.9 => 1990 => 19.90
3. 100 => 10000 => 100.00
4. 1.005 => 101 => 1.01
5. 8.10 => 810 => 8.10
6. 0 => 0 => 0.00
7. 1e2 => 10000 => 100.00
total: 22959
57 1989 1990
float(11479.5)
float(5739.75)
float(2.5)
int(2)
int(1)
int(-1)
int(-3)
00138|1.38|0.006|  0.6%|8a
{"a":7653,"b":7653,"c":7653} same 0
bool(false)
float(3)
float(-2)
float(-1)
float(0.7999999999999999)
float(1000000000000000)
float(100000000000000.5)
int(123456789012345678)
00000138 nef Yuan
