--TEST--
assignments and increments inside expressions
--FILE--
<?php
$i = 1;
$a = $i++ + ++$i;
echo $a, $i, "\n";
$arr = [$i, $i++, $i];
echo json_encode($arr), "\n";
function f(...$x) { return implode(',', $x); }
$i = 1;
echo f($i, $i++, $i, --$i), $i, "\n";
$x = ($y = 5) + ($z = $y * 2);
echo $x, $y, $z, "\n";
$k = 0; $m = [];
$m[$k++] = $k; $m[$k++] = $k; $m['n'] = $m['n2'] = $k;
echo json_encode($m), "\n";
if (($pos = strpos('hello', 'l')) !== false && ($rest = substr('hello', $pos))) echo $pos, $rest, "\n";
class O { public $n = 1; public $list = []; public static $s = 0; function next() { return $this->n++; } function both() { return $this->n + $this->next() + $this->n; } function push($v) { return $this->list[] = $v; } function sum() { $this->n += $this->next(); return $this->n; } }
$o = new O;
echo $o->both(), $o->push('p'), count($o->list), O::$s++ + O::$s, "\n";
$o->n = 10; echo $o->sum(), "\n";
echo $o->n++ . $o->n . --$o->n, "\n";
$c = ['v' => 1];
echo $c['v']++ + $c['v'], $c['w'] ??= 'new', json_encode($c), "\n";
$s = 'a'; $s .= $s . ($s = 'b');
echo $s, "\n";
$t = true; $u = $t and false; var_dump($u);
$v = $t ? ($w = 'yes') : ($w = 'no'); echo $v, $w, "\n";
$q = null; $res = $q?->go($side = 'effect'); var_dump($res, isset($side));
while (($line = array_shift($arr)) !== null) echo $line, ';';
echo "\n";
$g = fn($x) => $x > 0 ? $g2 = $x : 0; echo $g(3), "\n";
[$p, [$q1]] = [$p1 = 1, [$p1 + 1]]; echo $p, $q1, "\n";
echo $i = 3, ' ', $i *= 2, ' ', -$i ** 2, ' ', (int) '5' . '6', "\n";
print 'p' . print 'q'; echo "\n";
$h = !$f2 = 0; var_dump($h, $f2);
$nn = 5; $nn = $nn++ + 1; echo $nn, "\n";
$e = []; $e['x'][] = $e['y'] = 'z'; echo json_encode($e), "\n";
--EXPECT--
43
[3,3,4]
1,1,2,11
15510
{"0":1,"1":2,"n2":2,"n":2}
2llo
4p11
21
212221
3new{"v":2,"w":"new"}
bbb
bool(true)
yesyes
NULL
bool(false)
3;3;4;
3
12
3 6 -36 56
qp1
bool(true)
int(0)
6
{"y":"z","x":["z"]}
