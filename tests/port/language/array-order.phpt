--TEST--
arrays keep the order of their keys, also after unset and put
--FILE--
<?php
$a = [3 => 'c', 1 => 'a', 2 => 'b'];
$a[0] = 'z'; unset($a[1]); $a[] = 'n'; $a[1] = 'again';
echo json_encode($a), implode($a), "\n";
foreach ($a as $k => $v) echo "$k$v ";
echo array_key_first($a), array_key_last($a), key($a), current($a), "\n";
$l = ['a', 'b', 'c']; unset($l[1]); echo json_encode($l), json_encode(array_values($l)), count($l), isset($l[1]) ? 1 : 0, "\n"; $l[] = 'd'; echo json_encode($l), "\n";
$neg = [-5 => 'x']; $neg[] = 'y'; echo json_encode($neg), "\n";
$keys = ['1' => 'a', '01' => 'b', 1.7 => 'c', true => 'd', null => 'e', '-5' => 'f', ' 1' => 'g']; var_dump($keys);
$m = [1, 2] + [5, 6, 7]; echo json_encode($m), json_encode(['a' => 1] + ['a' => 2, 'b' => 3]), "\n";
echo json_encode([...[1, 2], ...['k' => 'v'], ...[3]]), json_encode(array_merge([5 => 'a'], [5 => 'b'])), json_encode([5 => 'a'] + [5 => 'b', 6 => 'c']), "\n";
$q = [1, 2, 3]; array_unshift($q, 0); echo array_shift($q), array_pop($q), json_encode($q), array_push($q, 8, 9), json_encode($q), "\n";
$s = ['b' => 1, 'a' => 2]; ksort($s); echo json_encode($s); arsort($s); echo json_encode($s); asort($s); echo json_encode($s), json_encode(array_reverse([1, 2, 3])), json_encode(array_reverse(['x' => 1, 2, 3], true)), "\n";
$sp = ['a', 'b', 'c', 'd']; $rm = array_splice($sp, 1, 2, ['X', 'Y', 'Z']); echo json_encode([$sp, $rm]), json_encode(array_slice([1, 2, 3, 4], 1, 2)), json_encode(array_slice(['a' => 1, 5 => 2, 6 => 3], 1)), json_encode(array_slice([5 => 'x', 6 => 'y'], 1, null, true)), "\n";
$f = array_filter([1, 0, 2, null, 3]); echo json_encode($f), json_encode(array_values($f)), json_encode(array_filter(['a' => 1, 'b' => 2], fn($k) => $k != 'a', ARRAY_FILTER_USE_KEY)), "\n";
var_dump([1, 2] == [2 => 1], [1, 2] === [1 => 2, 0 => 1], [1, 2] == [1 => 2, 0 => 1], ['a' => 1] == ['a' => '1'], [0 => 'a'] === ['a']);
$copy = $orig = ['x' => ['y' => 1]]; $copy['x']['y'] = 2; echo $orig['x']['y'], "\n";
list('a' => $aa, 'z' => list($z1)) = ['a' => 1, 'z' => [2]]; echo $aa, $z1, array_sum(array_map(null, [1, 2])), json_encode(array_map(null, [1, 2], ['a', 'b'])), "\n";
$i = 0; $inc = []; $inc[$i++] = $i++; $inc[$i] = $i; echo json_encode($inc), "\n";
--EXPECT--
{"3":"c","2":"b","0":"z","4":"n","1":"again"}cbznagain
3c 2b 0z 4n 1again 313c
{"0":"a","2":"c"}["a","c"]20
{"0":"a","2":"c","3":"d"}
{"-5":"x","-4":"y"}
array(5) {
  [1]=>
  string(1) "d"
  ["01"]=>
  string(1) "b"
  [""]=>
  string(1) "e"
  [-5]=>
  string(1) "f"
  [" 1"]=>
  string(1) "g"
}
[1,2,7]{"a":1,"b":3}
{"0":1,"1":2,"k":"v","2":3}["a","b"]{"5":"a","6":"c"}
03[1,2]4[1,2,8,9]
{"a":2,"b":1}{"a":2,"b":1}{"b":1,"a":2}[3,2,1]{"1":3,"0":2,"x":1}
[["a","X","Y","Z","d"],["b","c"]][2,3][2,3]{"6":"y"}
{"0":1,"2":2,"4":3}[1,2,3]{"b":2}
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
1
123[[1,"a"],[2,"b"]]
{"0":1,"2":2}
