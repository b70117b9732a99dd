--TEST--
dispatchers with priorities, listeners that stop, subscribers by name
--FILE--
<?php
class Event { private bool $stopped = false; public array $data; public function __construct(public readonly string $name, array $data = []) { $this->data = $data; } public function stop(): void { $this->stopped = true; } public function isStopped(): bool { return $this->stopped; } }
class Dispatcher { private array $l = []; private array $sorted = []; public function on(string $n, callable $f, int $prio = 0): callable { $this->l[$n][$prio][] = $f; unset($this->sorted[$n]); return function () use ($n, $f, $prio) { $this->l[$n][$prio] = array_filter($this->l[$n][$prio], fn($x) => $x !== $f); unset($this->sorted[$n]); }; } public function fire(Event $e): Event { foreach ($this->sortedFor($e->name) as $f) { if ($e->isStopped()) break; $f($e); } return $e; } private function sortedFor(string $n): array { if (!isset($this->sorted[$n])) { $g = $this->l[$n] ?? []; krsort($g); $this->sorted[$n] = array_merge(...array_values($g)); } return $this->sorted[$n]; } public function subscribe(object $s): void { foreach ($s::events() as $n => $m) { foreach ((array) $m as $one) $this->on($n, [$s, $one]); } } }
class Audit { public array $seen = []; public static function events(): array { return ['paid' => ['first', 'second'], 'closed' => 'first']; } public function first(Event $e): void { $this->seen[] = '1' . $e->name; } public function second(Event $e) { $e->data['audited'] = true; $this->seen[] = '2'; } }
$d = new Dispatcher; $a = new Audit; $d->subscribe($a); $off = $d->on('paid', function (Event $e) { $e->data['n']++; }, 10); $d->on('paid', fn(Event $e) => $e->data['n'] > 5 ? $e->stop() : null, 5);
echo json_encode($d->fire(new Event('paid', ['n' => 1]))->data), json_encode($d->fire(new Event('paid', ['n' => 9]))->data), "\n"; $off(); echo json_encode($d->fire(new Event('paid', ['n' => 1]))->data), implode(',', $a->seen), count($d->fire(new Event('none'))->data), "\n";
--EXPECT--
{"n":2,"audited":true}{"n":10}
{"n":1,"audited":true}1paid,2,1paid,20
