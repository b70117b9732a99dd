--TEST--
what a variable is on several ways
--FILE--
<?php
function kind($n) {
    if ($n > 2) { $v = '5'; } elseif ($n > 1) { $v = 5; } else { $v = null; }
    return $v + 1;
}
echo kind(3), kind(2), kind(1), "\n";
$x = 'a';
while (true) { $x = 5; if ($x > 3) break; $x = 'never'; }
echo $x + 1, "\n";
for ($i = 0; $i < 3; $i++) { if ($i == 1) { $y = '7'; continue; } $y = 1; }
echo $y + 1, "\n";
try { $z = 1; if ($y) throw new Exception('x'); $z = 'later'; } catch (Exception $e) { echo $z . '!', "\n"; $z = [1]; }
echo json_encode($z), "\n";
$sum = 0;
foreach (['1', 2, 3.5, '4.5x'] as $v) { @$sum += $v; }
var_dump($sum);
$t = '10';
$t++;
var_dump($t);
$s = 'Az'; $s++; var_dump($s);
$n = null; $n++; var_dump($n); $n2 = null; $n2--; var_dump($n2);
$flag = false;
foreach ([0, 1] as $i) { if ($i) $flag = 'yes'; }
var_dump($flag ?: 'no', $flag === 'yes');
$w = 0; switch ($x) { case 5: $w = 'five'; break; case 6: $w = 6; } var_dump($w);
$u = $x > 3 ? '8' : 8; var_dump($u * 2, $u . 1);
function maybe($f) { if ($f) $q = 1; return isset($q) ? $q : 'unset'; }
echo maybe(true), maybe(false), "\n";
$c = 5; $fn = function () use (&$c) { $c = 'changed'; }; $fn(); var_dump($c == 5, $c);
--EXPECT--
661
6
2
1!
[1]
float(11)
int(11)
string(2) "Ba"
int(1)
NULL
string(3) "yes"
bool(true)
string(4) "five"
int(16)
string(2) "81"
1unset
bool(false)
string(7) "changed"
