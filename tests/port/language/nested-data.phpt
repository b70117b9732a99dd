--TEST--
sorting and grouping rows, as orders have them
--FILE--
<?php
$orders = [['no' => 'B2', 'fee' => 300, 'user' => ['id' => 7, 'name' => 'Li']], ['no' => 'A1', 'fee' => 100, 'user' => ['id' => 9, 'name' => 'Wu']], ['no' => 'C3', 'fee' => 200, 'user' => ['id' => 7, 'name' => 'Li']]];
usort($orders, fn($a, $b) => $a['fee'] <=> $b['fee']);
echo implode(',', array_column($orders, 'no')), "\n";
$byUser = [];
foreach ($orders as $o) { $id = $o['user']['id']; $byUser[$id]['total'] = ($byUser[$id]['total'] ?? 0) + $o['fee']; $byUser[$id]['nos'][] = $o['no']; $byUser[$id]['name'] ??= $o['user']['name']; }
ksort($byUser);
echo json_encode($byUser), "\n";
$first = $orders[0]; $first['fee'] = 0; $first['user']['name'] = 'X';
echo $orders[0]['fee'], $orders[0]['user']['name'], "\n";
foreach ($orders as $i => $o) { $orders[$i]['fee'] += 5; $o['fee'] = -1; if ($o['no'] === 'C3') unset($orders[$i]); }
echo json_encode(array_values($orders)), "\n";
$index = array_combine(array_column($orders, 'no'), $orders);
$index['A1']['extra'] = true;
echo isset($orders[0]['extra']) ? 'shared' : 'copied', count($index), "\n";
$last = end($orders); $last['no'] = 'changed'; echo json_encode(array_keys($index)), "\n";
$matrix = [[1, 2], [3, 4]]; $t = []; foreach ($matrix as $r => $row) foreach ($row as $c => $v) $t[$c][$r] = $v; echo json_encode($t), "\n";
$tree = []; foreach ([['id' => 1, 'p' => 0], ['id' => 2, 'p' => 1], ['id' => 3, 'p' => 1]] as $n) { $tree[$n['p']][] = $n['id']; }
function render($tree, $p, $d = 0) { $s = ''; foreach ($tree[$p] ?? [] as $id) { $s .= str_repeat('-', $d) . $id . ' ' . render($tree, $id, $d + 1); } return $s; }
echo render($tree, 0), "\n";
$acc = array_reduce($orders, function ($c, $o) { $c['n'] = ($c['n'] ?? 0) + 1; $c['list'][] = $o['no']; return $c; }, []); echo json_encode($acc), "\n";
array_walk($orders, function (&$o, $k, $pre) { $o['no'] = $pre . $o['no']; }, 'P-'); echo implode(',', array_column($orders, 'no')), "\n";
[$a, $b] = [array_filter($byUser, fn($u) => $u['total'] > 250), array_map(fn($u) => $u['total'], $byUser)]; echo json_encode($a), json_encode($b), "\n";
--EXPECT--
A1,C3,B2
{"7":{"total":500,"nos":["C3","B2"],"name":"Li"},"9":{"total":100,"nos":["A1"],"name":"Wu"}}
100Wu
[{"no":"A1","fee":105,"user":{"id":9,"name":"Wu"}},{"no":"B2","fee":305,"user":{"id":7,"name":"Li"}}]
copied2
["A1","B2"]
[[1,3],[2,4]]
1 -2 -3 
{"n":2,"list":["A1","B2"]}
P-A1,P-B2
{"7":{"total":500,"nos":["C3","B2"],"name":"Li"}}{"7":500,"9":100}
