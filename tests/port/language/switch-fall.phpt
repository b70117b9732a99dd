--TEST--
switch falls through, breaks in the middle, default in the middle, loose
--FILE--
<?php
function kind($x) {
    switch ($x) {
        case 1:
        case '2':
            $r = 'one or two';
            break;
        case 'a':
            $r = 'a';
            if (strlen($r) > 5) break;
            $r .= '+';
        case 'b':
            $r = ($r ?? '') . 'b';
            break;
        default:
            $r = 'default';
        case null:
            $r = ($r ?? '') . ' null';
            return $r . '!';
        case 3:
            $r = 'three';
    }
    return $r;
}
foreach ([1, 2, '2', 'a', 'b', 3, '3', 'zzz', 99] as $x) echo kind($x), "\n";
for ($i = 0; $i < 6; $i++) {
    switch ($i % 4) {
        case 0: continue 2;
        case 1:
            if ($i > 3) { echo 'big'; break; }
            echo 'one';
            break;
        case 2:
            echo 'two';
            break 2;
        default:
            echo 'never';
    }
    echo ".$i ";
}
echo "\n";
$v = 7;
switch (true) {
    case $v > 10: echo "big\n"; break;
    case $v > 5: echo "middle\n"; break;
    default: echo "small\n";
}
switch ($v) { }
switch ($v) { default: echo "only default\n"; }
$status = 'SUCCESS';
switch ($status):
    case 'SUCCESS':
    case 'REFUND':
        foreach ([1, 2] as $n) {
            if ($n == 2) break;
            echo "n$n";
        }
        echo " done\n";
        break;
    case 'CLOSED':
        echo "closed\n";
endswitch;
function g($n) { switch (true) { case $n < 0: throw new Exception('neg'); case $n === 0: return 'zero'; } return 'pos'; }
echo g(0), g(1); try { g(-1); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
one or two
one or two
one or two
a+b
b
three
three
default null!
default null!
one.1 two
middle
only default
n1 done
zeroposneg
