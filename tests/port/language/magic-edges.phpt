--TEST--
magic members by computed names, unset, hidden and read-only ones
--FILE--
<?php
#[AllowDynamicProperties]
class Bag
{
    private array $data = ['fee' => 6];
    protected $secret = 's';
    public $shown = 1;
    public function __get($name) { echo "[get $name]"; return $this->data[$name] ?? null; }
    public function __set($name, $value) { echo "[set $name]"; $this->data[$name] = $value; $this->$name = $value; }
    public function __isset($name) { echo "[isset $name]"; return isset($this->data[$name]); }
    public function __unset($name) { echo "[unset $name]"; unset($this->data[$name]); }
    public function __call($name, $arguments) { return $name . '(' . implode(',', $arguments) . ')'; }
    public static function __callStatic($name, $arguments) { return 'static ' . $name . '(' . implode(',', $arguments) . ')'; }
}
class Setter
{
    public $kept = [];
    public function __set($name, $value) { $this->kept[$name] = $value; }
}
class Caller
{
    public function __call($name, $arguments) { return "$name:" . count($arguments); }
    private function own() {}
}
class Plain
{
    public $a = 1;
    public ?string $title = 'x';
    private $hidden = 'h';
    protected $kept = 'k';
    public function list() { return 'listed'; }
}
function message(callable $run): void
{
    try {
        var_dump($run());
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
$bag = new Bag();
$name = 'fee';
var_dump($bag->fee, $bag->$name, $bag->none ?? 'default', $bag->secret ?? 'none', isset($bag->fee), empty($bag->fee), empty($bag->none));
$bag->rate = 5;
var_dump($bag->rate);
unset($bag->rate, $bag->other);
$bag->secret = 'changed';
var_dump(isset($bag->secret), $bag->secret);
echo $bag->anything(1, 2), ' ', Bag::make('x'), "\n";
$method = 'computed';
echo $bag->$method(1), ' ', Bag::$method(2), "\n";
$class = 'Bag';
echo $class::other(3), "\n";
$setter = new Setter();
$setter->color = 'red';
$property = 'size';
$setter->$property = 5;
var_dump($setter->kept, $setter->color ?? 'missing', isset($setter->kept), @$setter->none);
$caller = new Caller();
echo $caller->run(1, 2), ' ', $caller->own(), "\n";
$call = 'later';
echo $caller->$call(), ' ', [$caller, 'pair'](1), ' ', call_user_func([$caller, 'cuf'], 1, 2, 3), "\n";
$plain = new Plain();
message(fn () => $plain->hidden);
message(fn () => $plain->hidden ?? 'unset');
message(function () use ($plain) { $plain->kept = 2; });
$missing = 'nothing';
message(fn () => $plain->$missing());
message(fn () => Plain::$missing());
message(fn () => (new stdClass())->$missing());
message(fn () => (new ArrayObject())->$missing());
message(fn () => 'LIST' . $plain->{'LIST'}());
foreach ([5, 1.5, 'text', true, null, [1]] as $value) {
    message(fn () => $value->x = 1);
}
message(fn () => $plain->$missing = 'set');
unset($plain->a, $plain->title, $plain->never, $plain->$missing);
var_dump(isset($plain->a), isset($plain->title), json_encode($plain), property_exists($plain, 'a'));
$plain->a = 2;
echo json_encode($plain), "\n";
$record = json_decode('{"id": 5, "password": "x"}');
unset($record->password, $record->nothing);
echo json_encode($record), isset($record->password) ? 'set' : 'unset', "\n";
var_dump((fn () => 1) instanceof Closure, 'strlen' instanceof Closure, strlen(...) instanceof Closure);
$from = Closure::fromCallable('strtoupper');
echo $from('abc'), "\n";
class Named { public function __toString() { return 'named'; } }
var_dump(new Named() instanceof Stringable, new Plain() instanceof Stringable, 'text' instanceof Stringable);
enum Level: int { case Low = 1; }
enum Color { case Red; }
var_dump(Level::Low instanceof BackedEnum, Color::Red instanceof BackedEnum, Color::Red instanceof UnitEnum, Level::tryFrom(5));
message(fn () => Level::from(5));
--EXPECT--
[get fee][get fee][isset none][isset secret][isset fee][isset fee][get fee][isset none]int(6)
int(6)
string(7) "default"
string(4) "none"
bool(true)
bool(false)
bool(true)
[set rate]int(5)
[unset other][set secret][isset secret][get secret]bool(true)
string(7) "changed"
anything(1,2) static make(x)
computed(1) static computed(2)
static other(3)
array(2) {
  ["color"]=>
  string(3) "red"
  ["size"]=>
  int(5)
}
string(7) "missing"
bool(true)
NULL
run:2 own:0
later:0 pair:1 cuf:3
Error: Cannot access private property Plain::$hidden
string(5) "unset"
Error: Cannot access protected property Plain::$kept
Error: Call to undefined method Plain::nothing()
Error: Call to undefined method Plain::nothing()
Error: Call to undefined method stdClass::nothing()
Error: Call to undefined method ArrayObject::nothing()
string(10) "LISTlisted"
Error: Attempt to assign property "x" on int
Error: Attempt to assign property "x" on float
Error: Attempt to assign property "x" on string
Error: Attempt to assign property "x" on bool
Error: Attempt to assign property "x" on null
Error: Attempt to assign property "x" on array
string(3) "set"
bool(false)
bool(false)
string(2) "{}"
bool(true)
{"a":2}
{"id":5}unset
bool(true)
bool(false)
bool(true)
ABC
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
bool(true)
NULL
ValueError: 5 is not a valid backing value for enum Level
