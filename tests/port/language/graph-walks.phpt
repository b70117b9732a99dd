--TEST--
breadth and depth first, recursion with arrays by value
--FILE--
<?php
$g = ['a' => ['b', 'c'], 'b' => ['d'], 'c' => ['d', 'e'], 'd' => ['f'], 'e' => ['f'], 'f' => []];
function bfs(array $g, string $from, string $to): ?array { $queue = [[$from]]; $seen = [$from => true]; while ($queue) { $path = array_shift($queue); $last = end($path); if ($last === $to) return $path; foreach ($g[$last] as $n) { if (isset($seen[$n])) continue; $seen[$n] = true; $queue[] = [...$path, $n]; } } return null; }
function dfs(array $g, $n, array $seen = []) { if (in_array($n, $seen)) return $seen; $seen[] = $n; foreach ($g[$n] as $m) $seen = dfs($g, $m, $seen); return $seen; }
function topo(array $g): array { $out = []; $visit = function ($n) use (&$visit, &$out, $g) { if (in_array($n, $out, true)) return; foreach ($g[$n] as $m) $visit($m); array_unshift($out, $n); }; foreach (array_keys($g) as $n) $visit($n); return $out; }
echo implode('>', bfs($g, 'a', 'f')), json_encode(bfs($g, 'f', 'a')), implode(dfs($g, 'a')), implode(topo($g)), "\n";
function perms(array $items): array { if (count($items) <= 1) return [$items]; $out = []; foreach ($items as $i => $x) { $rest = $items; unset($rest[$i]); foreach (perms(array_values($rest)) as $p) $out[] = array_merge([$x], $p); } return $out; } echo implode(' ', array_map('implode', perms([1, 2, 3]))), "\n";
function hanoi(int $n, $a, $b, $c, &$moves = 0) { if ($n == 0) return $moves; hanoi($n - 1, $a, $c, $b, $moves); $moves++; hanoi($n - 1, $c, $b, $a, $moves); return $moves; } echo hanoi(5, 'A', 'B', 'C'), "\n";
function ack($m, $n) { return $m == 0 ? $n + 1 : ($n == 0 ? ack($m - 1, 1) : ack($m - 1, ack($m, $n - 1))); } echo ack(2, 3), "\n";
function flatten(array $a, string $pre = ''): array { $o = []; foreach ($a as $k => $v) { $key = $pre === '' ? $k : "$pre.$k"; if (is_array($v) && $v) { $o += flatten($v, $key); } else { $o[$key] = $v; } } return $o; } echo json_encode(flatten(['a' => 1, 'b' => ['c' => 2, 'd' => ['e' => 3], 'x' => []], 5 => ['y' => [7, 8]]])), "\n";
function power(array $s) { $r = [[]]; foreach ($s as $e) foreach ($r as $sub) $r[] = [...$sub, $e]; return $r; } echo json_encode(power(['x', 'y'])), "\n";
$memo = []; function fibm($n, array &$memo) { if ($n < 2) return $n; if (isset($memo[$n])) return $memo[$n]; return $memo[$n] = fibm($n - 1, $memo) + fibm($n - 2, $memo); } echo fibm(50, $memo), count($memo), "\n";
--EXPECT--
a>b>d>fnullabdfceacebdf
123 132 213 231 312 321
31
9
{"a":1,"b.c":2,"b.d.e":3,"b.x":[],"5.y.0":7,"5.y.1":8}
[[],["x"],["y"],["x","y"]]
1258626902549
