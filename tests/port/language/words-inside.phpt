--TEST--
silence, exit, yield, throw and print inside expressions and as statements
--FILE--
<?php
declare(strict_types=1);
$rows = ['a' => ['n' => 5], 'o' => null];
echo @$rows['a']['n'] + 1, var_export(@$rows['x'], true), @$rows['a']['m'] ?? 'none', @$missing ?: 'falsy', "\n";
$n = @$rows['o']['p']; var_dump($n);
function parse(string $s) { return @json_decode($s, true) ?: []; }
var_dump(parse('{'), count(parse('[1,2]')));
function ticks() { $got = yield; echo "got $got\n"; $got = yield; echo "then $got\n"; yield from more(); yield from ['x' => 'y']; return 7; }
function more() { yield 1; yield 2; }
$t = ticks(); $t->current(); $t->send('first'); $t->send('second');
echo $t->current(), "\n"; $t->next(); echo $t->current(), "\n"; $t->next(); echo $t->key(), $t->current(), "\n"; $t->next(); echo $t->getReturn(), "\n";
function flat(array $all) { foreach ($all as $each) { if (is_array($each)) { yield from flat($each); } else { yield $each; } } }
foreach (flat([1, [2, [3, 4]], 5]) as $v) { echo $v; }
echo "\n";
function chars() { yield from str_split('ab'); yield from pairs(); }
function pairs() { yield 'c'; yield 'd'; }
foreach (chars() as $c) { echo $c, ','; }
echo implode('', iterator_to_array(chars(), false)), "\n";
$age = 0;
$age > 3 ? print("old\n") : print("young\n");
$age === 0 and print("zero\n");
$age === 1 or print("not one\n");
$age || $age = 4; $age && $age++; echo $age, "\n";
$age > 100 ? throw new RuntimeException('x') : $age = 9;
$name = $rows['name'] ?? ($age ? 'n' . $age : throw new LogicException('none'));
echo $name, print('p'), "\n";
function must($v) { return $v ?? throw new InvalidArgumentException('must'); }
function stop($v) { if ($v) return print "printed\n"; return throw new DomainException('thrown'); }
try { must(null); } catch (InvalidArgumentException $e) { echo get_class($e), "\n"; }
try { echo stop(1); stop(0); } catch (DomainException $e) { echo $e->getMessage(), "\n"; }
$left = fn($v) => $v ?: exit("bye\n");
echo $left('stay'), "\n";
$done = $left(0) and print('never');
--EXPECT--
6NULLnonefalsy
NULL
array(0) {
}
int(2)
got first
then second
1
2
xy
7
12345
a,b,c,d,abcd
young
zero
not one
5
n9p1
InvalidArgumentException
printed
1thrown
stay
bye
