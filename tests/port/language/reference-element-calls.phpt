--TEST--
a name of an element that is no longer sure: calls
--FILE--
<?php
class C { public $a = [1]; function f($g) { $r = &$this->a[0]; $g($this); $r = 2; return $this->a; } } echo (new C)->f(function ($c) { $c->a = [7]; })[0];
--FLAGS--
yes
--EXPECT--
7