--TEST--
magic members that ask for themselves, enums that are printed, properties without a value
--FILE--
<?php
class Lazy
{
    protected $kept = 'kept';
    private array $made = [];
    public function __get($name) { echo "[get $name]"; $this->made[] = $name; return $this->$name ?? "no $name"; }
    public function __isset($name) { return $name !== 'none'; }
    public function __call($name, $arguments) { return "$name(" . implode(',', $arguments) . ')'; }
}
class Named implements Countable
{
    public $class = 'c';
    public $list = 'l';
    public string $late;
    public ?int $number = null;
    public function list() { return 'method'; }
    public function count(): int { return 0; }
}
enum Suit: string { case Hearts = 'H'; case Spades = 'S'; const WILD = self::Spades; public function label(): string { return ucfirst(strtolower($this->name)); } }
enum Plain { case One; }
function run($object) { return $object->anything(1, 2) . $object->first; }
function read($object, $name) { return $object->$name; }
function yes($value) { return $value ? 'true' : 'false'; }
$lazy = new Lazy();
echo run($lazy), "\n", $lazy->kept ?? 'hidden', "\n", $lazy->none ?? 'none', "\n", $lazy->other ?? 'other', "\n";
$named = new Named();
foreach (['class', 'list', 'number'] as $name) {
    var_dump(read($named, $name));
}
echo yes($named), count($named), empty($named) ? 'empty' : 'full', "\n";
echo json_encode($named), "\n";
print_r($named);
print_r([Suit::Hearts, Plain::One]);
print_r(Suit::WILD);
var_dump([Suit::Hearts, Plain::One]);
var_export([Suit::Hearts, 'plain' => Plain::One]);
echo json_encode(['suit' => Suit::Hearts]), Suit::WILD->label(), "\n";
try {
    echo json_encode(Plain::One), json_last_error_msg(), "\n";
    echo iterator_count(5);
} catch (TypeError $error) {
    echo "TypeError\n";
}
$fees = ['native' => 6];
$fee = $fees['native'] ?? exit("nothing\n");
echo $fee, "\n";
$fee = $fees['app'] ?? exit("no fee of app\n");
--EXPECT--
[get first]anything(1,2)no first
[get kept]kept
none
[get other]no other
string(1) "c"
string(1) "l"
NULL
true0full
{"class":"c","list":"l","number":null}
Named Object
(
    [class] => c
    [list] => l
    [number] => 
)
Array
(
    [0] => Suit Enum:string
        (
            [name] => Hearts
            [value] => H
        )

    [1] => Plain Enum
        (
            [name] => One
        )

)
Suit Enum:string
(
    [name] => Spades
    [value] => S
)
array(2) {
  [0]=>
  enum(Suit::Hearts)
  [1]=>
  enum(Plain::One)
}
array (
  0 => 
  \Suit::Hearts,
  'plain' => 
  \Plain::One,
){"suit":"H"}Spades
Non-backed enums have no default serialization
TypeError
6
no fee of app
