--TEST--
stable sorts, several keys, by keys and values
--FILE--
<?php
$rows = [['n' => 'b', 'v' => 2], ['n' => 'a', 'v' => 2], ['n' => 'c', 'v' => 1]];
usort($rows, fn($a, $b) => [$a['v'], $a['n']] <=> [$b['v'], $b['n']]); echo implode(array_column($rows, 'n'));
usort($rows, function ($a, $b) { if ($a['v'] == $b['v']) return 0; return $a['v'] > $b['v'] ? -1 : 1; }); echo implode(array_column($rows, 'n'));
usort($rows, fn($a, $b) => strcmp($a['n'], $b['n']) ?: $a['v'] - $b['v']); echo implode(array_column($rows, 'n')), "\n";
$m = ['x' => 3, 'y' => 1, 'z' => 2]; uasort($m, fn($a, $b) => $b - $a); echo json_encode($m); uksort($m, fn($a, $b) => strcmp($b, $a)); echo json_encode($m);
$mixed = [10, '9', 'abc', 1.5, true, null, '1e1']; sort($mixed); echo json_encode($mixed); rsort($m); echo json_encode($m), "\n";
$w = ['banana', 'apple', 'Cherry', 'apple10', 'apple9']; sort($w); echo implode(',', $w); sort($w, SORT_FLAG_CASE | SORT_STRING); echo implode(',', $w); natsort($w); echo implode(',', $w), "\n";
$nums = ['10', 9, '8', 1]; sort($nums, SORT_STRING); echo json_encode($nums); sort($nums); echo json_encode($nums), json_encode(array_unique([1, '1', 2, 2.0, 'a', 'A'])), json_encode(array_count_values(['a', 'b', 'a', 1])), "\n";
class Task { public function __construct(public string $t, public int $p) {} public static function cmp(Task $a, Task $b): int { return $b->p <=> $a->p; } public function __toString() { return $this->t; } }
$tasks = [new Task('low', 1), new Task('high', 9), new Task('mid', 5), new Task('high2', 9)]; usort($tasks, ['Task', 'cmp']); echo implode(' ', $tasks); usort($tasks, 'Task::cmp'); usort($tasks, fn(Task $a, Task $b) => $a->t <=> $b->t); echo ' ', implode(' ', $tasks), ' ', max(array_map(fn($t) => $t->p, $tasks)), min(3, '2', 2.5), max('abc', 0), max([1, 2], [1, 3])[1], "\n";
$groups = []; foreach ($tasks as $t) $groups[$t->p][] = $t; krsort($groups); foreach ($groups as $p => $ts) echo $p, ':', implode('+', $ts), ' '; echo "\n";
--EXPECT--
cababcabc
{"x":3,"z":2,"y":1}{"z":2,"y":1,"x":3}[null,1.5,"9",10,"abc",true,"1e1"][3,2,1]
Cherry,apple,apple10,apple9,bananaapple,apple10,apple9,banana,CherryCherry,apple,apple9,apple10,banana
[1,"10","8",9][1,"8",9,"10"]{"0":1,"2":2,"4":"a","5":"A"}{"a":2,"b":1,"1":1}
high high2 mid low high high2 low mid 92abc3
9:high+high2 5:mid 1:low 
