--TEST--
array_multisort() sorts every array that stands in a place.
--FILE--
<?php
$k = [3, 1, 2]; $l = ['c', 'a', 'b'];
array_multisort($k, SORT_DESC, $l); print_r($k); print_r($l);
$rows = [['t' => 2, 'n' => 'b'], ['t' => 5, 'n' => 'e'], ['t' => 1, 'n' => 'a']];
array_multisort(array_column($rows, 't'), SORT_DESC, $rows);
echo json_encode($rows), "\n";
--EXPECT--
Array
(
    [0] => 3
    [1] => 2
    [2] => 1
)
Array
(
    [0] => c
    [1] => b
    [2] => a
)
[{"t":5,"n":"e"},{"t":2,"n":"b"},{"t":1,"n":"a"}]
