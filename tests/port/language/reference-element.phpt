--TEST--
a name of an element, in loops and branches
--FILE--
<?php
$rows = ['x' => ['n' => 1], 'y' => ['n' => 2]];
foreach ($rows as $k => $v) {
    $row = &$rows[$k];
    $row['m'] = $row['n'] + $v['n'];
    unset($row['n']);
}
unset($row);
print_r($rows);
// the key changes
$i = 0; $a = [1, 2, 3];
$p = &$a[$i]; $i = 2; $p = 9; unset($p); print_r($a);
$b = &$a[intdiv(3, 2)]; $b++; unset($b); echo json_encode($a), "\n";
// nested
$cfg = [];
foreach (['a.b', 'a.c', 'd.e'] as $path) {
    [$one, $two] = explode('.', $path);
    $slot = &$cfg[$one][$two];
    $slot = $path;
    $slot .= '!';
    unset($slot);
}
echo json_encode($cfg), "\n";
// created as null
$e = []; $n = &$e['z']; echo json_encode($e); unset($n); echo json_encode($e), "\n";
class Cart { public array $items = [];
  function add(string $sku, int $n) { $item = &$this->items[$sku]; if (!isset($item)) { $item = ['n' => 0]; } $item['n'] += $n; return $this; }
  function add2($sku) { $item =& $this->items[$sku]; $item['n']++; unset($item); $this->items['last'] = $sku; } }
$c = new Cart; $c->add('a', 2)->add('a', 3)->add('b', 1); $c->add2('a'); echo json_encode($c->items), "\n";
// two aliases
$m = [[1, 2], [3, 4]];
$x = &$m[0][1]; $x++; unset($x); $y = &$m[1][0]; $y--; unset($y); echo json_encode($m), "\n";
$s = ['a' => [3, 1, 2]]; $l = &$s['a']; sort($l); $l[] = 9; echo count($l), json_encode($s); unset($l); echo "\n";
$t = ['q' => 5]; $u = &$t['q']; $u += 1; echo "{$u} $u", "\n"; $w = $u; $u = 0; echo $w, $t['q'], "\n"; unset($u);
function inc(&$v) { $v++; } $h = [1]; $g = &$h[0]; inc($g); unset($g); echo $h[0], "\n";
function deep($list) { foreach (array_keys($list) as $i) { $it = &$list[$i]; $it *= 2; } return $list; }
$z = [1, 2]; echo json_encode(deep($z)), json_encode($z), "\n";
--EXPECT--
Array
(
    [x] => Array
        (
            [m] => 2
        )

    [y] => Array
        (
            [m] => 4
        )

)
Array
(
    [0] => 9
    [1] => 2
    [2] => 3
)
[9,3,3]
{"a":{"b":"a.b!","c":"a.c!"},"d":{"e":"d.e!"}}
{"z":null}{"z":null}
{"a":{"n":6},"b":{"n":1},"last":"a"}
[[1,3],[2,4]]
4{"a":[1,2,3,9]}
6 6
60
2
[2,4][1,2]
