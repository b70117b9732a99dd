--TEST--
own exceptions, code, previous, finally order, nested try
--FILE--
<?php
class AppException extends Exception {
    protected $context = [];
    public function __construct($message, array $context = [], $code = 0, ?Throwable $previous = null) { parent::__construct($message, $code, $previous); $this->context = $context; }
    public function getContext(): array { return $this->context; }
    public static function missing(string $what): static { return new static("missing $what", ['what' => $what], 404); }
}
class NotFound extends AppException { protected $message = 'default message'; public function report($prefix) { return $prefix . get_class($this) . $this->getCode(); } }
function risky($n) { try { echo "try$n "; if ($n === 1) throw new NotFound('one', ['n' => 1], 41); if ($n === 2) throw new InvalidArgumentException('two', 42); if ($n === 3) return 'returned'; return 'end'; }
  catch (AppException $e) { echo 'caught:', $e->getMessage(), json_encode($e->getContext()), $e->getCode(), ' '; return 'from catch'; }
  finally { echo "finally$n "; } }
echo risky(1), "\n", risky(3), "\n";
try { risky(2); } catch (LogicException | RuntimeException $e) { echo get_class($e), $e->getMessage(), $e->getCode(), "\n"; }
try { try { throw new RuntimeException('inner', 5); } catch (RuntimeException $e) { throw new AppException('outer', ['k' => 'v'], 6, $e); } } catch (Exception $e) { echo $e->getMessage(), '<-', $e->getPrevious()->getMessage(), $e->getPrevious()->getCode(), $e->getCode(), "\n"; }
echo AppException::missing('x')->getMessage(), NotFound::missing('y')->report('R:'), "\n";
function f() { try { return 'try'; } finally { echo '[f]'; } }
function g() { foreach ([1, 2, 3] as $i) { try { if ($i == 2) continue; echo $i; } finally { echo 'f'; } } return '.'; }
function h() { try { throw new Exception('lost'); } finally { return 'finally wins'; } }
echo f(), g(), h(), "\n";
try { throw new NotFound('msg'); } catch (NotFound) { echo "no variable\n"; }
try { intdiv(1, 0); } catch (Exception $e) { echo 'wrong'; } catch (DivisionByZeroError $e) { echo $e->getMessage(), "\n"; }
try { try { throw new TypeError('type'); } catch (Exception $e) { echo 'not here'; } finally { echo 'fin '; } } catch (Throwable $t) { echo get_class($t), ' ', $t instanceof Error ? 'Error' : '', "\n"; }
$last = null;
foreach (['a', 'b'] as $x) { try { throw new Exception($x); } catch (Exception $e) { $last = $e; } }
echo $last->getMessage(), $e->getMessage(), "\n";
function rethrow() { try { throw new DomainException('d'); } catch (DomainException $e) { try { throw $e; } finally { echo 're '; } } }
try { rethrow(); } catch (Exception $e) { echo get_class($e), "\n"; }
$r = (function () { try { return strlen('abc'); } catch (Exception) { return 0; } })();
echo $r, "\n";
--EXPECT--
try1 caught:one{"n":1}41 finally1 from catch
try3 finally3 returned
try2 finally2 InvalidArgumentExceptiontwo42
outer<-inner56
missing xR:NotFound404
[f]try1ff3f.finally wins
no variable
Division by zero
fin TypeError Error
bb
re DomainException
3
