--TEST--
What is no exception passes catch (Exception).
--FILE--
<?php
function nxt() { static $i = 0; return ['a','b','c'][$i++]; }
$a = ['a' => 'a', 'b' => 'b', 'at=2' => 'two'];
echo isset($a['at=1']) ? $a['at=2'] : 'none', "\n";
echo isset($a[nxt()]) ? $a[nxt()] : 'none', "\n";
function d($n) { try { return 10 / $n; } catch (Exception $e) { return 'caught'; } }
try { echo d(0); } catch (Error $e) { echo get_class($e); }
function m($x, $n) { try { $x %= $n; return $x; } catch (Exception $e) { return 'caught'; } }
try { echo m(5, 0); } catch (Error $e) { echo get_class($e); }
class ConfigError extends Error {}
function c() { try { throw new ConfigError('x'); } catch (Exception $e) { return 'caught'; } }
try { echo c(); } catch (Error $e) { echo get_class($e); }
function f() { try { throw new ArgumentCountError('x'); } catch (Exception $e) { return 'caught'; } }
try { echo f(); } catch (Error $e) { echo get_class($e); }
--EXPECT--
none
b
DivisionByZeroErrorDivisionByZeroErrorConfigErrorArgumentCountError