--TEST--
match with comments, as a value of a place that may throw, and conditions that narrow what is known
--FILE--
<?php
function kind(?string $s, $any) {
    if (isset($s)) { $n = strlen($s); } else { $n = -1; }
    if (!empty($s) && ($t = trim($s)) !== '') { $n .= $t; }
    if (empty($any)) { return "none$n"; }
    if (isset($any['k'], $s)) { return $any['k'] . $s . $n; }
    if (is_string($any) xor $s === null) { $n .= 'x'; }
    return ($x = $any ?: 'falsy') === 'q' || ($y = $n) ? json_encode([$x, $y ?? 'unset']) : 'no';
}
echo kind('a', ['k' => 1]), kind(null, 'q'), kind(' b ', 'z'), kind('', 0), kind(null, ['w']), "\n";
$log = []; $i = 0; $d = 0;
$log[$i + 1] = match (true) { default => 'first' };
try { $log[intdiv(1, $d)] = match (1) { 1 => 'never' }; } catch (DivisionByZeroError $e) { echo get_class($e), "\n"; }
$log[1 % 2] = match ($i) {
    // zero
    0 => 'zero', // beside
    /* the others */
    default => 'other',
};
$o = new stdClass; $o->{'a' . $i} = match ($i) { 1 => 'x', default => throw_it(false) };
function throw_it($t) { if ($t) throw new LogicException('it'); return 'kept'; }
try { echo match ($log[1]) { 'one' => 1 }; } catch (\UnhandledMatchError $e) { echo $e->getMessage(), "\n"; }
echo $o->a0, json_encode($log), "\n";
function result($v): string { return match (true) {
    // ints first
    is_int($v) => "int $v",
    // then what has a length
    is_string($v), is_array($v) => (function () use ($v) { return is_array($v) ? 'n' . count($v) : 's' . strlen($v); })(), // both
    $v === null => throw new TypeError('null'),
    default => 'else',
}; }
echo result(1), result('ab'), result([1]), result(1.5), "\n";
try { result(null); } catch (Exception $e) { echo 'no'; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
function both($a) { if ($a) { return 'a'; } else { throw new Exception('b'); } }
function ends($a) { if ($a > 1) { exit("exit $a\n"); } elseif ($a) { return 1; } else { throw new Error('last'); } return 'unreachable'; }
echo both(1), ends(1); try { ends(0); } catch (Error $e) { echo $e->getMessage(), "\n"; }
$err = null; try { both(0); } catch (LogicException | RuntimeException $err) { } catch (Exception $err) { } echo $err->getMessage(), get_class($err), "\n";
$f = function () use (&$err) { try { throw new RuntimeException('in'); } catch (Exception $err) { } return 1; }; $f(); echo $err->getMessage(), "\n";
try { echo "only\n"; } finally { } try { } finally { echo "fin\n"; } try { echo "t\n"; } catch (Exception) { }
$r = match (true) { $i > 5 => 'big', $i === 0 => print('p'), default => null }; echo $r, "\n";
$z = $i ? 1 : ($d ? 2 : (function () { return 3; })()); echo $z, $i == 0 ? $d == 0 ? 'both' : 'i' : 'none', "\n";
if ($i): echo 'i'; elseif ($d): echo 'd'; else: echo "neither\n"; endif;
if ($z > 2) { if ($z > 5) { echo 'big'; } elseif ($z > 2) echo 'mid'; else { echo 'low'; } } elseif ($z) { echo 'z'; } echo "\n";
ends(4);
--EXPECT--
1a1a["q","unset"]["z","3bx"]none0[["w"],"-1x"]
DivisionByZeroError
Unhandled match case 'zero'
kept{"1":"zero"}
int 1s2n1else
null
a1last
bException
in
only
fin
t
p1
3both
neither
mid
exit 4
