--TEST--
__get, __set, __isset and __unset
--FILE--
<?php
class Bag {
    private $data = ['a' => 1];
    protected $hidden = 'h';
    public $open = 'o';
    public function __get($name) { echo "[get $name]"; return $this->data[$name] ?? null; }
    public function __set($name, $value) { echo "[set $name]"; $this->data[$name] = $value; }
    public function __isset($name) { echo "[isset $name]"; return isset($this->data[$name]); }
    public function __unset($name) { echo "[unset $name]"; unset($this->data[$name]); }
    public function inner() { return $this->hidden . count($this->data); }
}
$b = new Bag;
echo $b->a, $b->open, $b->nope ?? 'default', "\n";
$b->x = 5;
$b->open = 'O';
$b->a += 10;
echo $b->a, $b->x, $b->open, "\n";
var_dump(isset($b->a), isset($b->zz), empty($b->x), isset($b->open));
unset($b->x);
var_dump($b->x, $b->inner());
$b->hidden = 'changed';
echo $b->hidden, $b->inner(), "\n";
$n = 'dyn';
$b->$n = 'D';
echo $b->$n, $b->{'d' . 'yn'}, "\n";
function read($o) { return $o->a . ($o->q ?? 'none'); }
echo read($b), "\n";
class Ro { public function __construct(private array $values) {} public function __get($k) { if (!array_key_exists($k, $this->values)) throw new OutOfRangeException("no $k"); return $this->values[$k]; } public function with($k, $v) { $c = clone $this; $c->values[$k] = $v; return $c; } }
$r = new Ro(['id' => 7]); $r2 = $r->with('id', 8);
echo $r->id, $r2->id;
try { $r->nope; } catch (OutOfRangeException $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[get a]1o[isset nope]default
[set x][get a][set a][get a]11[get x]5O
[isset a][isset zz][isset x][get x]bool(true)
bool(false)
bool(false)
bool(true)
[unset x][get x]NULL
string(2) "h1"
[set hidden][get hidden]changedh2
[set dyn][get dyn]D[get dyn]D
[get a][isset q]11none
78no nope
