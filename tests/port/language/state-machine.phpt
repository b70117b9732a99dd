--TEST--
a small machine of states, with constants, match and exceptions
--FILE--
<?php
final class Machine { private const TRANSITIONS = ['NOTPAY' => ['pay' => 'SUCCESS', 'close' => 'CLOSED'], 'SUCCESS' => ['refund' => 'REFUND'], 'REFUND' => []]; private array $history = []; public function __construct(private string $state = 'NOTPAY') { $this->history[] = $state; }
  public function can(string $e): bool { return isset(self::TRANSITIONS[$this->state][$e]); }
  public function apply(string $e): self { if (!$this->can($e)) { throw new LogicException(sprintf('%s: no %s', $this->state, $e)); } $this->state = self::TRANSITIONS[$this->state][$e]; $this->history[] = $this->state; return $this; }
  public function history(): array { return $this->history; } public function label(): string { return match ($this->state) { 'NOTPAY' => 'waiting', 'SUCCESS', 'REFUND' => 'paid' . ($this->state === 'REFUND' ? ' back' : ''), default => strtolower($this->state) }; } }
$m = new Machine;
foreach (['pay', 'refund', 'close'] as $e) { try { $m->apply($e); echo $m->label(), ' '; } catch (LogicException $x) { echo '(', $x->getMessage(), ') '; } finally { echo $e, ';'; } }
echo implode('>', $m->history()), "\n";
$queue = [['id' => 1, 'tries' => 0, 'fail' => 2], ['id' => 2, 'tries' => 0, 'fail' => 0]]; $done = []; $steps = 0;
while ($job = array_shift($queue)) { $steps++; $job['tries']++; if ($job['tries'] <= $job['fail']) { if ($job['tries'] >= 3) { continue; } $queue[] = $job; continue; } $done[$job['id']] = $job['tries']; if ($steps > 10) break; }
ksort($done); echo json_encode($done), $steps, "\n";
function parse(string $expr): int|float { $tokens = preg_split('/\s*([()+\-*\/])\s*/', $expr, -1, PREG_SPLIT_DELIM_CAPTURE | PREG_SPLIT_NO_EMPTY); $pos = 0;
  $factor = function () use (&$tokens, &$pos, &$sumOf) { $t = $tokens[$pos++]; if ($t === '(') { $v = $sumOf(); $pos++; return $v; } return $t + 0; };
  $term = function () use (&$tokens, &$pos, $factor) { $v = $factor(); while ($pos < count($tokens) && in_array($tokens[$pos], ['*', '/'])) { $op = $tokens[$pos++]; $r = $factor(); $v = $op === '*' ? $v * $r : $v / $r; } return $v; };
  $sumOf = function () use (&$tokens, &$pos, $term) { $v = $term(); while ($pos < count($tokens) && in_array($tokens[$pos], ['+', '-'])) { $op = $tokens[$pos++]; $r = $term(); $v = $op === '+' ? $v + $r : $v - $r; } return $v; };
  return $sumOf(); }
echo parse('2 + 3 * (4 - 1) / 2'), ' ', parse('10/4'), ' ', parse('(1+2)*(3+4)'), "\n";
--EXPECT--
paid pay;paid back refund;(REFUND: no close) close;NOTPAY>SUCCESS>REFUND
{"1":3,"2":1}4
6.5 2.5 21
