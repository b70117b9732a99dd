--TEST--
parameters by reference: swap, counters, arrays, recursion
--FILE--
<?php
function swap(&$a, &$b) { [$a, $b] = [$b, $a]; }
$x = 1; $y = 'two';
swap($x, $y);
echo $x, $y, "\n";
function inc(int &$n, $by = 1) { $n += $by; return $n * 100; }
$n = 5;
$r = inc($n);
echo $r, $n, inc($n, 10), $n, "\n";
function addAll(array &$list, ...$items) { foreach ($items as $i) $list[] = $i; }
$list = ['a'];
$copy = $list;
addAll($list, 'b', 'c');
echo implode($list), implode($copy), "\n";
$data = ['deep' => ['n' => [1]]];
addAll($data['deep']['n'], 2);
echo json_encode($data), "\n";
function walk(array $tree, array &$found, $depth = 0) { foreach ($tree as $k => $v) { if (is_array($v)) { walk($v, $found, $depth + 1); } else { $found[] = "$depth:$k=$v"; } } }
$found = [];
walk(['a' => 1, 'b' => ['c' => 2, 'd' => ['e' => 3]]], $found);
echo implode(',', $found), "\n";
class Acc { public $total = 0; private $log = []; function add(&$sum, $v) { $sum += $v; $this->total += $v; } static function reset(&$v) { $v = 0; } function logTo(array &$l) { $l['acc'] = $this->total; } function run() { $this->logTo($this->log); return $this->log; } }
$acc = new Acc; $sum = 1;
$acc->add($sum, 5); $acc->add($sum, 6);
echo $sum, $acc->total, "\n";
Acc::reset($sum); echo $sum, json_encode($acc->run()), "\n";
function nextToken(string $s, int &$pos): ?string { while ($pos < strlen($s) && $s[$pos] === ' ') $pos++; if ($pos >= strlen($s)) return null; $start = $pos; while ($pos < strlen($s) && $s[$pos] !== ' ') $pos++; return substr($s, $start, $pos - $start); }
$pos = 0; $out = [];
while (($t = nextToken(' let x  be 5', $pos)) !== null) $out[] = $t;
echo implode('|', $out), $pos, "\n";
function fresh(&$new) { $new['k'] = 1; return isset($new); }
if (fresh($made) && $made['k'] === 1) echo "made\n";
function maybe(&$v, $set) { if ($set) { $v = 'set'; return; } }
maybe($m, false); var_dump($m); maybe($m, true); var_dump($m);
$arr = [3, 1, 2]; sort($arr); echo implode($arr); usort($arr, fn($a, $b) => $b <=> $a); echo implode($arr), array_pop($arr), array_shift($arr), implode($arr), "\n";
--EXPECT--
two1
6006160016
abca
{"deep":{"n":[1,2]}}
0:a=1,1:c=2,2:e=3
1211
0{"acc":11}
let|x|be|512
made
NULL
string(3) "set"
123321132
