--TEST--
dates of all kinds compared, sorted and searched, of unknown kinds too
--FILE--
<?php
function cmpAll($a, $b) { return [$a == $b, $a < $b, $a > $b, $a <= $b, $a >= $b, $a <=> $b, $a != $b]; }
$u = new DateTimeZone('UTC'); $s = new DateTimeZone('Asia/Shanghai');
$v = [new DateTime('2024-01-01', $u), new DateTimeImmutable('2024-01-01 08:00', $s), new DateTimeImmutable('2024-01-01 00:00:00.5', $u), new DateTime('2023-12-31 23:59:59', $u)];
foreach ($v as $i => $a) foreach ($v as $j => $b) echo $i, $j, json_encode(cmpAll($a, $b)), "\n";
sort($v); foreach ($v as $d) echo $d->format('c '), in_array($d, [new DateTime('2024-01-01', $u)]) ? 'in' : 'out', ' '; echo max($v)->format('u'), min($v[0], $v[1])->format('c'), "\n";
usort($v, fn($a, $b) => $b <=> $a); echo $v[0]->format('c'); var_dump(new DateTime('2024-01-01', $u) == 5, new DateTime('2024-01-01', $u) == null, (object) ['a' => 1] == (object) ['a' => 1], (object) ['a' => 1] < (object) ['a' => 2]);
class Exp { function __construct(private DateTimeImmutable $at) {} function expired($now = null) { return $this->at < ($now ?? new DateTime); } function left(DateTimeInterface $n) { return $this->at > $n ? $this->at->getTimestamp() - $n->getTimestamp() : 0; } } $e = new Exp(new DateTimeImmutable('2024-01-01 10:00', $u)); var_dump($e->expired(), $e->expired(new DateTime('2023-01-01')), $e->left(new DateTime('2024-01-01 09:59', $u)));
--EXPECT--
00[true,false,false,true,true,0,false]
01[true,false,false,true,true,0,false]
02[false,true,false,true,false,-1,true]
03[false,false,true,false,true,1,true]
10[true,false,false,true,true,0,false]
11[true,false,false,true,true,0,false]
12[false,true,false,true,false,-1,true]
13[false,false,true,false,true,1,true]
20[false,false,true,false,true,1,true]
21[false,false,true,false,true,1,true]
22[true,false,false,true,true,0,false]
23[false,false,true,false,true,1,true]
30[false,true,false,true,false,-1,true]
31[false,true,false,true,false,-1,true]
32[false,true,false,true,false,-1,true]
33[true,false,false,true,true,0,false]
2023-12-31T23:59:59+00:00 out 2024-01-01T00:00:00+00:00 in 2024-01-01T08:00:00+08:00 in 2024-01-01T00:00:00+00:00 out 5000002023-12-31T23:59:59+00:00
2024-01-01T00:00:00+00:00bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
int(60)
