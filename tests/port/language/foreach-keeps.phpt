--TEST--
a foreach goes through what the array was; its variables stay
--FILE--
<?php
$a = [1, 2, 3];
foreach ($a as $k => $v) {
    if ($v === 1) {
        $a[] = 4;
        unset($a[1]);
    }
    echo "$k=$v ";
}
echo json_encode($a), $k, $v, "\n";
foreach ($a as $v) {
    $v = 100;
}
echo json_encode($a), $v, "\n";
$d = ['x' => 1, 'y' => 2];
foreach ($d as $key => $value) {
    unset($d[$key]);
    $d[$key . $key] = $value;
}
echo json_encode($d), "\n";
foreach ([] as $never) {
}
echo isset($never) ? 'set' : 'unset', "\n";
class Queue {
    private $jobs = ['a', 'b', 'c'];
    function drop($j) { $this->jobs = array_filter($this->jobs, fn($x) => $x !== $j); }
    function run() {
        foreach ($this->jobs as $j) {
            $this->drop($j);
            echo $j;
            if ($j === 'a') $this->jobs[] = 'z';
        }
        echo count($this->jobs), "\n";
    }
}
(new Queue)->run();
foreach (['a' => ['p' => 1, 'q' => [5, 6]], 'b' => ['p' => 2, 'q' => [7, 8]]] as $k => ['p' => $p, 'q' => [, $second]]) {
    echo $k, $p, $second, ' ';
}
foreach ([[1, [2, 3]], [4, [5, 6]]] as [$one, [$two, $three]]) {
    echo $one + $two + $three, ' ';
}
echo "\n";
$i = 0;
$out = [];
foreach (['p', 'q'] as $out[]) {
    $i++;
}
echo json_encode($out), $i, "\n";
$obj = new stdClass;
$obj->a = 1;
$obj->b = 'two';
foreach ($obj as $name => $val) echo "$name:$val,";
$s = ['k' => 'v', 3 => 'w', '7' => 'x', 'y'];
foreach ($s as $k => $v) echo var_export($k, true), $v, ' ';
echo "\n";
--EXPECT--
0=1 1=2 2=3 {"0":1,"2":3,"3":4}23
{"0":1,"2":3,"3":4}100
{"xx":1,"yy":2}
unset
abc1
a16 b28 6 15 
["p","q"]2
a:1,b:two,'k'v 3w 7x 8y 
