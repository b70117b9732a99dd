--TEST--
loops with several conditions and steps, keys that are properties, loops that never end, kinds that grow
--FILE--
<?php
for ($i = 0, $s = ''; $i++, strlen($s) < 4; $s .= $i, $i++) { if ($i === 3) continue; } echo "$s $i\n";
for ($i = 0; $n = strpos('a,b,c', ',', $i); $i = $n + 1) { echo $n; } echo "\n";
$words = ['x', 'y']; for ($i = 0; $word = $words[$i++] ?? null;) { echo $word; if ($i > 5) { break; } } echo "\n";
for ($i = 0, $m = 3; $i < $m; $i++) { $f = fn() => $i; echo $f(); } echo "\n";
for ($i = 1; $i <= PHP_INT_MAX; $i++) { if ($i > 3) break; echo $i; } for ($k = 0; $k <= 3; $k++) echo $k; echo "\n";
class At { public $k; public $last = 0; public function walk(array $all) { foreach ($all as $this->k => $v) { $this->last .= $this->k . $v; } return $this->last; } }
echo (new At)->walk(['a' => 1, 5 => 2]), "\n";
$counts = []; foreach (['a' => [1, 2], 'b' => [3]] as $name => $list) { foreach ($list as $x) { $counts[$name] = ($counts[$name] ?? 0) + $x; } } echo json_encode($counts), "\n";
$v = 1; $w = null; $u = []; for ($i = 0; $i < 4; $i++) { if ($i == 1) { $v = 'text'; } elseif ($i == 2) { $v = [$v]; $w = $v; } else { $u = $w ?? $u; $u[] = $i; } echo json_encode([$v, $w, $u]); } echo "\n";
$a = 1; $b = 2; $c = 3; $d = 'd'; while (true) { $a = $b; $b = $c; $c = $d; $d = [$a]; if (is_array($a)) break; echo json_encode($a); } echo json_encode([$a, $b, $c, $d]), "\n";
do { if ($v === 0) continue; $v = is_array($v) ? count($v) - 1 : 0; } while ($v); echo json_encode($v), "\n";
do { echo 'once'; } while (false); do { echo 'and'; break; } while (true); $k = 5; do { if (--$k == 2) { continue; } if ($k < 0) break; echo $k; } while ($k != 3 || true); echo "\n";
while (true) { while (true) { if ($k < -3) { break 2; } $k--; foreach ([1, 2] as $z) { if ($z == 2) continue 2; } } } echo $k, "\n";
while (true) { try { $k++; if ($k < 0) continue; break; } finally { echo 'f'; } } echo $k, "\n";
while (true) { try { if ($k++ > 2) throw new Exception('end'); } catch (Exception $e) { break; } } echo $e->getMessage(), $k, "\n";
function forever() { while (true) { foreach ([1, 2] as $x) { if ($x === 2) { return $x; } } } } echo forever(), "\n";
function until($n) { for (;;) { switch ($n--) { case 0: return 'zero'; case 1: break; default: continue 2; } echo 'one '; } } echo until(3), "\n";
function tries() { for ($i = 0;; $i++) { try { if ($i < 2) throw new RuntimeException("t$i"); return "ok$i"; } catch (RuntimeException $e) { echo $e->getMessage(); } } } echo tries(), "\n";
$gen = (function () { foreach (['k' => 1, 'l' => 2] as $k => $v) yield $k => $v; })(); foreach ($gen as $k => $v) echo $k, $v; echo "\n";
foreach ((function () { yield 1; yield 2; })() as $v) echo $v; function lazy() { yield 'q'; } $dict = ['a' => 1, 'b' => 2]; foreach ($dict as $v) echo $v; foreach (['z' => 9] as $v) echo $v; echo "\n";
foreach (range(1, 3) as $i) { static $sum = 0; $sum += $i; } echo $sum, "\n";
global $ignored; $ignored = 'top'; echo $ignored, "\n";
$x = 0; while ($x++ < 3): if ($x == 2): continue; endif; echo $x; endwhile; for ($i = 0; $i < 2; $i++): echo $i; endfor; foreach ($words as $w): echo $w; endforeach; echo "\n";
--EXPECT--
1357 9
13
xy
012
1230123
0a152
{"a":3,"b":3}
[1,null,[0]]["text",null,[0]][["text"],["text"],[0]][["text"],["text"],["text",3]]
23"d"[[2],[3],["d"],[[2]]]
0
onceand4310
-4
ffff0
end4
2
one zero
t0t1ok2
k1l2
12129
6
top
1301xy
