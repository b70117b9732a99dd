--TEST--
the order of keys as a queue, unset and put again
--FILE--
<?php
class Lru { private array $items = []; private int $hits = 0; public function __construct(private int $cap) {} public function get($k) { if (!array_key_exists($k, $this->items)) return null; $this->hits++; $v = $this->items[$k]; unset($this->items[$k]); return $this->items[$k] = $v; } public function put($k, $v): void { unset($this->items[$k]); $this->items[$k] = $v; if (count($this->items) > $this->cap) { reset($this->items); unset($this->items[key($this->items)]); } } public function keys(): string { return implode(',', array_keys($this->items)); } public function hits() { return $this->hits; } }
$l = new Lru(2); $l->put('a', 1); $l->put(5, 'five'); $l->get('a'); $l->put('c', 3); echo $l->keys(), var_export($l->get(5), true), $l->get('c'), $l->hits(), "\n"; $l->put('5', 'again'); echo $l->keys(), "\n";
function memoize(callable $f): callable { return function (...$a) use ($f) { static $cache = []; $k = serialize($a); return $cache[$k] ??= $f(...$a); }; } $slow = function ($x) { echo "[slow $x]"; return $x * 2; }; $fast = memoize($slow); echo $fast(2), $fast(2), $fast('2'), "\n";
$stack = []; array_push($stack, 1, 2); $stack[] = 3; echo array_pop($stack), end($stack), count($stack), "\n"; $q = new SplQueue; $q->enqueue('a'); $q->enqueue('b'); echo $q->dequeue(), count($q), $q->isEmpty() ? 'e' : 'n'; $st = new SplStack; $st->push(1); $st->push(2); foreach ($st as $x) echo $x; echo $st->pop(), $st->top(), "\n"; $os = new SplObjectStorage; $o1 = new stdClass; $os[$o1] = 'info'; $os->attach(new stdClass); echo count($os), $os[$o1], isset($os[$o1]) ? 1 : 0, $os->contains(new stdClass) ? 1 : 0, "\n";
--EXPECT--
a,cNULL32
c,5
[slow 2]44[slow 2]4
322
a1n2121
2info10
