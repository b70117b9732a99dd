--TEST--
a readonly property by ++, .=, ??= and from outside
--FILE--
<?php
class R { public function __construct(public readonly array $a = [1], public readonly int $n = 1, private array $hid = [1], public readonly string $s = 'x') {} public function in() { $this->hid[] = 2; return count($this->hid); } public function self1() { } }
$r = new R;
foreach ([ function () use ($r) { $r->n += 2; }, function () use ($r) { $r->n++; }, function () use ($r) { $r->s .= 2; },  function () use ($r) { $r->self1(); }, function () use ($r) { $x = $r->n++; }, function () use ($r) { $r->n = 3; },  function () use ($r) { $r->n ??= 5; }] as $i => $f) { try { $f(); echo $i, 'ok '; } catch (Error $e) { echo $i, $e->getMessage(), "\n"; } }
echo json_encode($r), $r->in(), "\n";
--EXPECT--
0Cannot modify readonly property R::$n
1Cannot modify readonly property R::$n
2Cannot modify readonly property R::$s
3ok 4Cannot modify readonly property R::$n
5Cannot modify readonly property R::$n
6ok {"a":[1],"n":1,"s":"x"}2
