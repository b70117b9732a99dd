--TEST--
finally, constructors of exceptions through empty classes, what PHP throws
--FILE--
<?php
// exceptions order and finally traps
function t1() { try { return 'try'; } finally { echo 'F '; } } function t2() { try { throw new Exception('a'); } catch (Exception $e) { return 'c' . $e->getMessage(); } finally { return 'fin'; } } function t3() { foreach ([1, 2, 3] as $i) { try { if ($i == 2) continue; echo $i; } finally { echo "f$i "; } } return 'x'; } function t4() { $x = 1; try { return $x; } finally { $x = 2; } } echo t1(), t2(), t3(), t4(), "\n";
class A extends Exception {} class B extends A { public function __construct($m, private $extra = null) { parent::__construct("B:$m", 5); } public function extra() { return $this->extra; } public function __toString(): string { return 'B!' . $this->message; } } try { try { throw new B('x', [1]); } catch (A $e) { throw new RuntimeException('wrap', 9, $e); } finally { echo 'inner '; } } catch (RuntimeException | LogicException $e) { $p = $e->getPrevious(); echo get_class($p), $p->getMessage(), $p->getCode(), json_encode($p->extra()), $p, $e->getCode(), "\n"; } function chain(Throwable $e) { $o = []; do { $o[] = get_class($e) . '=' . $e->getMessage(); } while ($e = $e->getPrevious()); return implode(' <- ', $o); } try { try { intdiv(1, 0); } catch (DivisionByZeroError $e) { throw new LogicException('math', 0, $e); } } catch (Exception $e) { echo chain($e), "\n"; } foreach ([fn() => 1 % 0, fn() => [] > 1, fn() => 'a' * 1, fn() => (function (int $x) {})('z'), fn() => new DateTime('nope'), fn() => throw new ErrorException('ee', 1, E_WARNING, 'f', 7), fn() => [1, 2](), fn() => array_combine([1], [1, 2]), fn() => str_repeat('x', -1), fn() => random_int(5, 1), fn() => json_decode('{', flags: JSON_THROW_ON_ERROR)] as $i => $f) { try { $f(); echo $i, 'ok '; } catch (TypeError $e) { echo $i, 'T '; } catch (ArithmeticError $e) { echo $i, 'A '; } catch (ValueError $e) { echo $i, 'V '; } catch (Error $e) { echo $i, 'E '; } catch (Exception $e) { echo $i, get_class($e), ' '; } } echo "\n";
--EXPECT--
F tryfin1f1 f2 3f3 x1
inner BB:x5[1]B!B:x9
LogicException=math <- DivisionByZeroError=Division by zero
0A 1ok 2T 3T 4Exception 5ErrorException 6E 7V 8V 9V 10JsonException 
