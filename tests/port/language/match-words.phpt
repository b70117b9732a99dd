--TEST--
match is strict, throws, has no fall-through
--FILE--
<?php
function m($x) {
    return match ($x) {
        0 => 'zero',
        '0' => 'text zero',
        1, 2 => 'one or two',
        null => 'null',
        true => 'true',
        1.5 => 'float',
        [1, 2] => 'list',
        default => 'other',
    };
}
foreach ([0, '0', 1, 2, '1', null, true, false, 1.5, [1, 2], 'x'] as $x) echo m($x), ',';
echo "\n";
$n = 42;
$size = match (true) { $n < 10 => 'small', $n < 100 => 'medium', default => 'large' };
echo $size, "\n";
try { echo match ($n) { 1 => 'a' }; } catch (\UnhandledMatchError $e) { echo $e->getMessage(), "\n"; }
try { echo match ('abc') { 'x' => 1 }; } catch (\UnhandledMatchError $e) { echo $e->getMessage(), "\n"; }
try { echo match (true) { $n > 100 => 1 }; } catch (\Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
function effect($x) { echo "[$x]"; return $x; }
$r = match (effect(2)) { effect(1) => 'a', effect(2) => 'b', effect(3) => 'c' };
echo $r, "\n";
$f = fn($s) => match ($s) { 'NEW', 'OPEN' => 1, 'DONE' => throw new LogicException('done'), default => 0 };
echo $f('OPEN'), $f('Q');
try { $f('DONE'); } catch (LogicException $e) { echo $e->getMessage(), "\n"; }
echo match (true) { is_int($n) && $n > 5 => "int $n", default => 'no' } . "\n";
$list = [];
foreach (range(1, 15) as $i) {
    $list[] = match (0) { $i % 15 => 'FizzBuzz', $i % 3 => 'Fizz', $i % 5 => 'Buzz', default => $i };
}
echo implode(' ', $list), "\n";
$y = match (gettype($n)) { 'integer' => (function () { return 'int!'; })(), 'string' => 'str' };
echo $y, "\n";
--EXPECT--
zero,text zero,one or two,one or two,other,null,true,other,float,list,other,
medium
Unhandled match case 42
Unhandled match case 'abc'
UnhandledMatchErrorUnhandled match case true
[2][1][2]b
10done
int 42
1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
int!
