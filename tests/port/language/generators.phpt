--TEST--
yield with keys, send, from, return, by hand
--FILE--
<?php
function numbers() { for ($i = 1; $i <= 3; $i++) { echo "[gen $i]"; yield $i; } }
foreach (numbers() as $n) echo $n, ' ';
echo "\n";
function pairs() { yield 'a' => 1; yield 'b' => 2; yield 3; yield 10 => 4; yield 5; }
foreach (pairs() as $k => $v) echo "$k=>$v ";
echo "\n";
function echoer() { $got = yield 'start'; while ($got !== null) { $got = yield strtoupper($got); } return 'bye'; }
$g = echoer();
echo $g->current(), $g->send('x'), $g->send('y'), "\n";
$g->send(null);
var_dump($g->valid()); echo $g->getReturn(), "\n";
function outer() { yield 0; $r = yield from inner(); yield $r; yield from [10, 20]; return 'end'; }
function inner() { yield 1; yield 2; return 3; }
foreach (outer() as $k => $v) echo "$k:$v ";
echo "\n";
echo implode(',', iterator_to_array(outer(), false)), "\n";
$gen = (function () { try { yield 1; yield 2; } finally { echo "[cleanup]"; } })();
foreach ($gen as $v) { echo $v; break; }
$gen = null;
echo "\n";
function take(iterable $it, int $n) { foreach ($it as $k => $v) { if ($n-- <= 0) return; yield $k => $v; } }
function naturals() { $i = 0; while (true) yield $i++; }
foreach (take(naturals(), 4) as $k => $v) echo "$k-$v ";
echo "\n";
$lazy = (fn() => yield from [1, 2, 3])();
echo array_sum(iterator_to_array($lazy)), "\n";
$g = numbers();
echo $g->key(), $g->current(); $g->next(); echo $g->key(), $g->current(), "\n";
class Coll implements IteratorAggregate { private $d = ['x' => 1, 'y' => 2]; function getIterator(): Iterator { foreach ($this->d as $k => $v) yield $k => $v; } }
foreach (new Coll as $k => $v) echo "$k$v ";
function catcher() { while (true) { try { yield 'ok'; } catch (Exception $e) { yield 'caught ' . $e->getMessage(); } } }
$c = catcher(); echo $c->current(), $c->throw(new Exception('boom')), "\n";
--EXPECT--
[gen 1]1 [gen 2]2 [gen 3]3 
a=>1 b=>2 0=>3 10=>4 11=>5 
startXY
bool(false)
bye
0:0 0:1 1:2 1:3 0:10 1:20 
0,1,2,3,10,20
1[cleanup]
0-0 1-1 2-2 3-3 
6
[gen 1]01[gen 2]12
x1 y2 okcaught boom
