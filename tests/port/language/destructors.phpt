--TEST--
__destruct runs when the last name goes
--FILE--
<?php
class D { public function __construct(private string $n) { echo "+$n "; } public function __destruct() { echo "-{$this->n} "; } }
function scope() { $d = new D('fn'); echo 'in '; }
scope(); echo "after\n";
$a = new D('a'); $b = $a; unset($a); echo 'still '; $b = null; echo "gone\n";
$c = new D('c1'); $c = new D('c2'); echo "\n";
new D('temp'); echo "\n";
$list = [new D('l1'), new D('l2')]; array_pop($list); echo "popped\n"; $list = []; echo "emptied\n";
$c = null;
--EXPECT--
+fn in -fn after
+a still -a gone
+c1 +c2 -c1 
+temp -temp 
+l1 +l2 -l2 popped
-l1 emptied
-c2 