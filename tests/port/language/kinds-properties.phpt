--TEST--
properties that several methods and outside code set
--FILE--
<?php
class A { public $v = 1; protected $list = []; public ?string $name = null; public int $count = 0; public float $rate = 0; 
  function text() { $this->v = 'text'; return $this; } function calc() { return $this->v + 1; } function same() { return $this->v === 1; } }
class B extends A { function arr() { $this->v = [1, 2]; return count($this->v); } function put($k) { $this->list[$k] = 1; return json_encode($this->list); } }
$a = new A; echo $a->calc(), "\n"; $a->v = '41'; echo $a->calc(), var_export($a->same(), true), "\n";
$b = new B; echo $b->arr(), $b->put(0), $b->put('k'), $b->put('1'), "\n";
$b->count = '12'; $b->rate = 5; $b->name = 99; var_dump($b->count, $b->rate, $b->name);
try { $b->count = 'abc'; } catch (TypeError $e) { echo "TypeError\n"; }
$b->count += 0.0; var_dump($b->count);
class Conf { private $opts = ['a' => 1, 'b' => ['c' => 2]]; function get($path, $d = null) { $cur = $this->opts; foreach (explode('.', $path) as $p) { if (!is_array($cur) || !array_key_exists($p, $cur)) return $d; $cur = $cur[$p]; } return $cur; } function set($path, $v) { $keys = explode('.', $path); $last = array_pop($keys); $ref = &$this->opts; return $last; } function merge(array $o) { $this->opts = array_replace_recursive($this->opts, $o); return $this; } }
$c = new Conf; echo $c->get('b.c'), $c->get('x.y', 'dflt'), json_encode($c->merge(['b' => ['d' => 3]])->get('b')), "\n";
class Node2 { public $next = null; public function __construct(public $val) {} }
class LinkedList { private $head = null; private $n = 0; function add($v) { $node = new Node2($v); if ($this->head === null) { $this->head = $node; } else { $cur = $this->head; while ($cur->next !== null) $cur = $cur->next; $cur->next = $node; } $this->n++; return $this; } function all() { $o = []; for ($c = $this->head; $c; $c = $c->next) $o[] = $c->val; return $o; } function reverse() { $prev = null; $cur = $this->head; while ($cur) { [$cur->next, $prev, $cur] = [$prev, $cur, $cur->next]; } $this->head = $prev; return $this; } }
echo implode(',', (new LinkedList)->add(1)->add(2)->add(3)->reverse()->all()), "\n";
--EXPECT--
2
42false
2[1]{"0":1,"k":1}{"0":1,"k":1,"1":1}
int(12)
float(5)
string(2) "99"
TypeError
int(12)
2dflt{"c":2,"d":3}
3,2,1
