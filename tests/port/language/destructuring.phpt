--TEST--
list and keyed destructuring, nested, skipped, swapped
--FILE--
<?php
[$a, $b] = [1, 2];
[$a, $b] = [$b, $a];
echo $a, $b, "\n";
list(, $second, , $fourth) = [1, 2, 3, 4];
echo $second, $fourth, "\n";
['x' => $x, 'y' => ['z' => $z]] = ['x' => 'ex', 'y' => ['z' => 'zed']];
echo $x, $z, "\n";
[[$p, $q], [$r]] = [[1, 2], [3]];
echo $p + $q + $r, "\n";
$arr = [3, 4];
[$arr[1], $arr[0]] = $arr;
echo json_encode($arr), "\n";
[$u, [$v]] = [1, null];
var_dump($v);
[$m, $n] = [7];
var_dump($m, $n);
['k' => $k] = ['other' => 1];
var_dump($k);
list('a' => $first, 2 => $two) = ['a' => 'A', 2 => 'B'];
echo $first, $two, "\n";
function pair() { return ['left', 'right']; }
[$l, $rr] = pair();
echo $l, $rr, "\n";
class T { public $a; public $b; public static $s; }
$t = new T;
[$t->a, $t->b, T::$s] = [1, [2], 'st'];
echo $t->a, $t->b[0], T::$s, "\n";
[$key, $val] = explode('=', 'name=value');
echo "$key -> $val\n";
@[$host, $port] = explode(':', 'localhost');
var_dump($host, $port);
$rows = [];
[$rows['one'], $rows['two']] = [1, 2];
echo json_encode($rows), "\n";
if (([$e, $f] = [5, 6]) && $e < $f) echo "both $e $f\n";
[$i, $j] = [0, 1];
while ($j < 30) [$i, $j] = [$j, $i + $j];
echo $i, "\n";
[$n1, $n2] = null ?? [8, 9];
echo $n1 . $n2 . "\n";
--EXPECT--
21
24
exzed
6
[4,3]
NULL
int(7)
NULL
NULL
AB
leftright
12st
name -> value
string(9) "localhost"
NULL
{"one":1,"two":2}
both 5 6
21
89
