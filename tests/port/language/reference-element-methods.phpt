--TEST--
a name of an element that is no longer sure: methods
--FILE--
<?php
class C { public $a = [1]; function g() { $this->a = [7]; } function f() { $r = &$this->a[0]; $this->g(); $r = 2; return $this->a; } } echo (new C)->f()[0];
--FLAGS--
yes
--EXPECT--
7