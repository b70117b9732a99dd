--TEST--
foreach by reference writes into the array
--FILE--
<?php
$prices = ['a' => 1, 'b' => 2];
foreach ($prices as $k => &$p) {
    $p = $p * 10;
    if ($k === 'a') {
        $p++;
    }
}
unset($p);
print_r($prices);
$rows = [['q' => 1, 'tags' => []], ['q' => 2, 'tags' => ['x']]];
foreach ($rows as $i => &$row) {
    $row['total'] = $row['q'] * 5;
    $row['tags'][] = "t$i";
    unset($row['q']);
}
unset($row);
echo json_encode($rows), "\n";
$matrix = [[1, 2], [3, 4]];
foreach ($matrix as &$line) {
    foreach ($line as &$cell) {
        $cell *= 2;
    }
    unset($cell);
}
unset($line);
echo json_encode($matrix), "\n";
$words = ['a', 'b'];
foreach ($words as &$w) {
    $w = strtoupper($w) . '!';
    $n = $w;
}
unset($w);
$w = 'other';
echo implode(',', $words), $n, "\n";
$tree = ['kids' => [['v' => 1], ['v' => 2]]];
foreach ($tree['kids'] as &$kid) {
    $kid['v'] += 100;
}
unset($kid);
echo json_encode($tree), "\n";
class Cart {
    public $items = [['n' => 1], ['n' => 2]];
    function twice() {
        foreach ($this->items as &$item) {
            $item['n'] *= 2;
        }
        unset($item);
        foreach ($this->items as $i => $item) {
            $item['n'] = 0;
            echo $i;
        }
        return json_encode($this->items);
    }
}
echo (new Cart)->twice(), "\n";
--EXPECT--
Array
(
    [a] => 11
    [b] => 20
)
[{"tags":["t0"],"total":5},{"tags":["x","t1"],"total":10}]
[[2,4],[6,8]]
A!,B!B!
{"kids":[{"v":101},{"v":102}]}
01[{"n":2},{"n":4}]
