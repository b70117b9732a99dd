--TEST--
constants by names that are computed, which no variable, function or class is
--FILE--
<?php
define('RATE', 3); const NADA = null; $secret = 'K3Y'; class A { const X = 4; function f() {} }
foreach (['RATE', 'NADA', 'secret', 'A', 'strlen', 'php', 'A::X', 'A::f', 'PHP_EOL', '__file__', 'A::__dict__', 'M_PI'] as $n) {
  try { var_dump(constant($n)); } catch (\Error $e) { echo $e->getMessage(), "\n"; }
  var_dump(defined($n));
}
--EXPECT--
int(3)
bool(true)
NULL
bool(true)
Undefined constant "secret"
bool(false)
Undefined constant "A"
bool(false)
Undefined constant "strlen"
bool(false)
Undefined constant "php"
bool(false)
int(4)
bool(true)
Undefined constant A::f
bool(false)
string(1) "
"
bool(true)
Undefined constant "__file__"
bool(false)
Undefined constant A::__dict__
bool(false)
float(3.141592653589793)
bool(true)
