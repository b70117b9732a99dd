--TEST--
a dispatcher by computed method names, that passes arguments on
--FILE--
<?php
// dispatcher with dynamic method names
class NotifyHandler { private array $seen = []; public function handle(array $event): string { $m = 'on' . str_replace(' ', '', ucwords(strtolower(str_replace(['.', '_'], ' ', $event['event_type'])))); if (!method_exists($this, $m)) { return $this->onUnknown($event); } return $this->{$m}($event['resource'] ?? [], ...($event['extra'] ?? [])); } protected function onTransactionSuccess(array $r, string $by = 'wx') { $this->seen[] = $r['out_trade_no']; return "paid {$r['out_trade_no']} by $by"; } protected function onRefundClosed(array $r) { return 'refund ' . ($r['reason'] ?? '-'); } private function onUnknown($e) { return 'unknown ' . $e['event_type']; } public function __get($n) { return $n === 'count' ? count($this->seen) : null; } }
$h = new NotifyHandler; foreach ([['event_type' => 'TRANSACTION.SUCCESS', 'resource' => ['out_trade_no' => 'A1'], 'extra' => ['by' => 'ali']], ['event_type' => 'TRANSACTION.SUCCESS', 'resource' => ['out_trade_no' => 'A2']], ['event_type' => 'REFUND.CLOSED'], ['event_type' => 'X.Y']] as $e) echo $h->handle($e), "\n"; echo $h->count, "\n";
$map = ['add' => [new ArrayObject, 'append'], 'up' => 'strtoupper', 'fn' => fn(...$a) => array_sum($a), 'st' => 'Util::twice', 'st2' => [Util::class, 'twice'], 'inv' => new Util]; class Util { static function twice($x) { return $x . $x; } function __invoke($x) { return "inv$x"; } } echo $map['up']('x'), $map['fn'](1, 2, 3), call_user_func($map['st'], 'q'), $map['st2']('w'), $map['inv'](1), is_callable($map['st']) ? 'y' : 'n', is_callable('nope') ? 'y' : 'n', "\n"; $cls = 'Util'; $meth = 'twice'; echo $cls::$meth('z'), (new $cls)('v'), call_user_func_array([$cls, $meth], ['k']), [new $cls, 'twice']('m'), "\n";
--EXPECT--
paid A1 by ali
paid A2 by wx
refund -
unknown X.Y
2
X6qqwwinv1yn
zzinvvkkmm
