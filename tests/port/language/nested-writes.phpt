--TEST--
writing into what isn't there makes arrays
--FILE--
<?php
$d = [];
$d['a']['b'][] = 1;
$d['a']['b'][] = 2;
$d['a']['c']['d'] = 'x';
$d['n']['count'] = ($d['n']['count'] ?? 0) + 1;
$d['n']['count'] += 5;
@$d['s']['t'] .= 'text';
echo json_encode($d), "\n";
$groups = [];
foreach ([['t' => '5', 'v' => 1], ['t' => 'x', 'v' => 2], ['t' => '5', 'v' => 3]] as $r) {
    $groups[$r['t']][] = $r['v'];
    @$sum[$r['t']] += $r['v'];
}
var_dump($groups, $sum);
$list[] = 'first';
$list[5] = 'five';
$list[] = 'six';
$list['k'] = 'key';
$list[] = 'seven';
print_r($list);
unset($list[7], $list['nope'], $list['k']);
$list[] = 'eight';
echo json_encode($list), "\n";
$m = null;
$m['x'] ??= 'default';
$m['x'] ??= 'second';
$m['y']['z'] ??= [1];
$m['y']['z'][] = 2;
echo json_encode($m), "\n";
$grid = array_fill(0, 2, array_fill(0, 2, '.'));
$grid[1][0] = '#';
foreach ($grid as $line) echo implode('', $line), "\n";
class N { public $data = []; public static $all = []; }
$n = new N;
$n->data['p']['q'] = 1;
$n->data['p']['r'][] = 2;
N::$all['k'][] = 'v';
N::$all['k'][] = 'w';
echo json_encode($n->data), json_encode(N::$all), json_encode((new N)->data), "\n";
$str = 'abc';
$str[1] = 'X';
echo $str, $str[-1], "\n";
--EXPECT--
{"a":{"b":[1,2],"c":{"d":"x"}},"n":{"count":6},"s":{"t":"text"}}
array(2) {
  [5]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(3)
  }
  ["x"]=>
  array(1) {
    [0]=>
    int(2)
  }
}
array(2) {
  [5]=>
  int(4)
  ["x"]=>
  int(2)
}
Array
(
    [0] => first
    [5] => five
    [6] => six
    [k] => key
    [7] => seven
)
{"0":"first","5":"five","6":"six","8":"eight"}
{"x":"default","y":{"z":[1,2]}}
..
#.
{"p":{"q":1,"r":[2]}}{"k":["v","w"]}[]
aXcc
