--TEST--
new static() of a class without a constructor; those below have one.
--FILE--
<?php
class Base { public static function make(...$a) { return new static(...$a); } public function name() { return 'd'; } }
class Sub extends Base { private $n; public function __construct($n) { $this->n = $n; } public function name() { return $this->n; } }
echo Sub::make('q')->name(), Base::make('x')->name(), "\n";
--EXPECT--
qd
