--TEST--
break 2, continue 2, do-while with continue, changing bounds
--FILE--
<?php
foreach ([1, 2, 3] as $a) { foreach ([1, 2, 3] as $b) { if ($b == 2) continue 2; if ($a == 3) break 2; echo "$a$b "; } }
echo "\n";
$i = 0;
do { $i++; if ($i == 2) continue; if ($i > 4) break; echo $i; } while ($i < 10);
echo " $i\n";
do { echo 'once'; } while (false);
$n = 0;
do { $n++; if ($n % 2) continue; echo $n; } while ($n < 6);
echo "\n";
for ($i = 0, $j = 10; $i < $j; $i += 2, $j--) { if ($i == 4) continue; echo "$i-$j "; }
echo $i, $j, "\n";
for ($i = 3; $i--;) echo $i;
echo $i, "\n";
$list = [1, 2, 3];
for ($i = 0; $i < count($list); $i++) { if ($list[$i] == 2) $list[] = 9; echo $list[$i]; }
echo "\n";
for ($i = 0; $i <= 2; $i++); echo $i, "\n";
for (;;) { if (++$i > 5) break; }
echo $i, "\n";
$out = '';
for ($r = 0; $r < 3; $r++) { for ($c = 0; $c < 3; $c++) { for ($k = 0; $k < 2; $k++) { if ($c == 1) continue 2; if ($r == 1) continue 3; if ($r == 2 && $k == 1) break 3; $out .= "$r$c$k "; } } }
echo $out, "\n";
while (true): if ($i-- < 3) break; echo $i; endwhile;
echo "\n";
foreach (['x' => 1, 'y' => 2] as $k => $v): ?>
<?= $k ?>=<?= $v ?>;
<?php endforeach;
$stack = [1, [2, [3, 4]], 5]; $flat = [];
while ($stack) { $top = array_shift($stack); if (is_array($top)) { array_unshift($stack, ...$top); continue; } $flat[] = $top; }
echo implode(',', $flat), "\n";
$queue = ['a']; $seen = [];
while (count($queue) > 0) { $cur = array_pop($queue); if (in_array($cur, $seen)) continue; $seen[] = $cur; if (strlen($cur) < 3) { $queue[] = $cur . 'x'; $queue[] = $cur . 'y'; } }
echo implode(' ', $seen), "\n";
for ($x = 'a'; $x != 'e'; $x++) echo $x;
for ($d = 0.0; $d < 1; $d += 0.25) echo $d, ' ';
echo "\n";
$found = null; foreach ([5, 8, 12] as $idx => $val) { if ($val > 6) { $found = $idx; break; } } var_dump($found);
--EXPECT--
11 21 
134 5
once246
0-10 2-9 6-7 86
210-1
1239
3
6
000 001 020 021 200 
5432
x=1;
y=2;
1,2,3,4,5
a ay ayy ayx ax axy axx
abcd0 0.25 0.5 0.75 
int(1)
