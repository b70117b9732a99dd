--TEST--
octal numbers, heredocs that are empty, casts before operators, comments at odd places
--FILE--
<?php
echo 0755, ' ', 0b11, ' ', 0x1F, ' ', 0o17, ' ', 1_000, ' ', -0.5e3, ' ', 017_7, "\n";
$empty = <<<X
X;
$now = <<<'X'
X;
$a = <<<"T"
  x {$empty}y
  T;
echo strlen($empty), strlen($now), $a, "\n";
echo - -2 ** 2, (int) '3x' ** 2, -2 ** 2, !-2 ** 2 ? 'f' : 't', (string) -1.0 ** 2, "\n";
class P {} $p = new P; var_dump(!$p instanceof P, ! $p instanceof Countable, !!$p instanceof P, -1 instanceof P);
if (!$q = 0) { echo "unset\n"; } var_dump(!$r = (bool) $s = '0', $r, $s); $y = !$z = 5; var_dump($y, -$w = 3, $w);
(int) $num = '12'; var_dump($num, (int) $num2 = '12a', $num2);
$list = [ // first
    1, # second
    /* third */ 2,
    // last
];
echo count(/* nothing */ $list /* after */), "\n";
function f(/* int */ $x, // the x
    $y = 2 /* the y */
) /* returns */ { /* inside */ }
if ($list) { // then
    echo 'then';
} // between
elseif ($a) { # other
    echo 'other';
}
// before else
else {
    echo 'else';
}
try { // trying
    f(1);
} // after try
catch (Exception $e) { /* none */ }
// before finally
finally { echo "fin\n"; }
switch (count($list)) { // of switch
    // of case
    case 2: // beside
        echo "two\n"; // said
        // at the end
}
echo match (true) { // of match
    // of arm
    $a === '' => 'empty', // beside arm
    default => 'full', // beside default
    // last of match
}, "\n";
$got = match (count($list)) {
    // one
    1 => print('1'),
    # two
    2 => (function () { return 'closure'; })(), // the closure
    default => throw new Exception('x'),
};
echo $got, "\n";
{ echo 'block'; { echo " inner\n"; } }
;;
echo "{$list[1]}$list[0]${a}\x41\u{4e2d}\101\e[0m\$", '\n\'', "\n";
echo 'a' , /* mid */ 'b', "\n"; ?>
text <?= $a . 1 ?> tail
<?php echo "x"; ?>

<?php // the last word
--EXPECT--
493 3 31 15 1000 -500 127
00x y
49-4t-1
bool(false)
bool(true)
bool(true)
bool(false)
unset
bool(true)
bool(false)
string(1) "0"
bool(false)
int(-3)
int(3)
string(2) "12"
int(12)
string(3) "12a"
2
thenfin
two
full
closure
block inner
21x yA中A[0m$\n'
ab
text x y1 tail
x
