"""Programs whose ints grow: in rounds, in calls, in properties, and over PHP's limit of 63 bits."""

PROGRAMS = [
    each.strip()
    for each in r"""
$f = 1; for ($i = 1; $i <= 25; $i++) { $f *= $i; } var_dump($f);
==
$a = 0; $b = 1; for ($i = 0; $i < 100; $i++) { [$a, $b] = [$b, $a + $b]; } var_dump($a);
==
$a = 0; $b = 1; for ($i = 0; $i < 100; $i++) { $t = $a + $b; $a = $b; $b = $t; } var_dump($a, $b);
==
$a = 1; $b = 1; for ($i = 0; $i < 60; $i++) { $a += $b; $b += $a; } var_dump($a, $b);
==
$n = 1; $i = 0; while ($i < 70) { $n = $n + $n; $i++; } var_dump($n);
==
$n = 1; foreach (range(1, 70) as $i) { $n += $n; } var_dump($n);
==
$n = 1; do { $n = $n * 2; $i = ($i ?? 0) + 1; } while ($i < 70); var_dump($n, $i);
==
function fact($n) { return $n <= 1 ? 1 : $n * fact($n - 1); } var_dump(fact(25), fact(5));
==
function power_(int $n): int|float { return $n <= 1 ? 1 : $n * power_($n - 1); } var_dump(power_(25), power_(5));
==
function fib($n) { return $n < 2 ? $n : fib($n - 1) + fib($n - 2); } var_dump(fib(15));
==
class Box { public $n = 1; function grow() { $this->n *= 10; return $this; } function more() { $this->n += 5; } }
$b = new Box(); for ($i = 0; $i < 25; $i++) { $b->grow(); $b->more(); } var_dump($b->n);
==
function next_() { static $n = 1; $n = $n * 3; return $n; } for ($i = 0; $i < 50; $i++) { $x = next_(); } var_dump($x);
==
$h = 5381; foreach (str_split('hello world, this is it') as $c) { $h = ($h * 33 + ord($c)) & 0xFFFFFFFF; } var_dump($h);
==
$h = 5381; foreach (str_split('hello world, this is it') as $c) { $h = $h * 33 + ord($c); } var_dump($h);
==
$h = 0; foreach (str_split('hello world') as $c) { $h = ($h << 5) ^ ord($c); } var_dump($h);
==
$n = 7; for ($i = 0; $i < 30; $i++) { $n = $n % 2 ? $n * 3 + 1 : $n / 2; } var_dump($n);
==
function add(int $a, int $b) { return $a + $b; } var_dump(add(PHP_INT_MAX, 1), add(1, 2));
==
function sum(int $a, int $b): int { return $a + $b; } try { var_dump(sum(PHP_INT_MAX, 1)); } catch (TypeError $e) { echo 'no'; }
==
$x = (int) '9223372036854775807'; var_dump($x + 1, $x * 2, -$x - 2, ++$x);
==
$sum = 0; foreach ([['p' => 5, 'n' => 2], ['p' => 7, 'n' => 3]] as $row) { $sum += $row['p'] * $row['n']; } var_dump($sum);
==
$a = [1]; for ($i = 0; $i < 70; $i++) { $a[0] = $a[0] * 2; } var_dump($a);
==
$a = ['n' => 1]; for ($i = 0; $i < 70; $i++) { $a['n'] *= 2; $a['n']++; } var_dump($a);
==
$f = function ($n) use (&$f) { return $n < 2 ? 1 : $n * $f($n - 1); }; var_dump($f(22));
==
$total = array_reduce(range(1, 25), fn($c, $n) => $c * $n, 1); var_dump($total);
==
var_dump(array_sum([PHP_INT_MAX, 1]), array_product([PHP_INT_MAX, 2]), max(PHP_INT_MAX, 1) + 1, abs(PHP_INT_MIN), intdiv(PHP_INT_MAX, 2) * 3, -PHP_INT_MIN);
==
$i = PHP_INT_MAX; $i++; var_dump($i); $j = PHP_INT_MIN; $j--; var_dump($j); $k = PHP_INT_MAX - 1; $k += 1; var_dump($k); $k += 1; var_dump($k);
==
$n = 1000000; for ($i = 0; $i < 3; $i++) { $n *= 1000000; } var_dump($n);
==
$x = 10 ** 18; var_dump($x * 10, 10 ** 19, 2 ** 63, 2 ** 62, 2 ** -1, (-2) ** 63, 7 <=> 7.0, 1 << 63, 1 << 64, -1 >> 63);
""".split("==\n")
]
