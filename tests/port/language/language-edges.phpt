--TEST--
callables, classes, elements and types that only the program knows
--FILE--
<?php
function message(callable $run): void
{
    try {
        var_dump($run());
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
class Order
{
    public array $goods = [];
    public static function make($number = 0, $fee = 6) { return "made $number $fee"; }
    public function label($text) { return "order $text"; }
}
function named($number, $fee = 1) { return "$number/$fee"; }
function offsets($value, $key) { return $value[$key]; }
function unset_at($tree, $one, $two) { unset($tree[$one][$two]); return json_encode($tree); }
function unset_deep($tree) { unset($tree['a']['b']['c'], $tree['x']['y'], $tree['k']); return json_encode($tree); }

foreach ([['abc', 1], ['abc', '1'], ['abc', -1], [['x' => 5], 'x']] as [$value, $key]) {
    message(fn () => offsets($value, $key));
}
foreach (['x', '1.5', []] as $key) {
    try {
        offsets('abc', $key);
    } catch (TypeError $error) {
        echo get_class($error), "\n";
    }
}
echo unset_at(['a' => ['b' => 1, 'c' => 2]], 'a', 'b'), unset_at([], 'a', 'b'), unset_at([[1, 2, 3]], 0, 1), "\n";
echo unset_deep(['a' => ['b' => ['c' => 1, 'd' => 2]], 'k' => 1]), unset_deep(['a' => 1 ? null : 0]), "\n";
foreach (['named', 'NAMED', 'Order::make', ['Order', 'make'], [new Order(), 'label'], fn ($x, $y = 2) => $x + $y, 'strtoupper'] as $callable) {
    echo $callable(5), ' ', call_user_func($callable, 7), ' ', call_user_func_array($callable, ['7']), "\n";
}
$callable = 'named';
echo $callable(fee: 3, number: 4), ' ', call_user_func_array($callable, ['fee' => 8, 'number' => 9]), "\n";
foreach ([5, null, 'no_such', ['Order'], 'Order::none'] as $value) {
    message(fn () => $value(1));
}
foreach ([new RuntimeException('m'), new Order()] as $value) {
    message(fn () => get_class(clone $value));
}
foreach (['Order', new Order(), Order::class] as $class) {
    $object = new $class();
    $object->goods[] = 1;
    echo get_class($object), count($object->goods), "\n";
}
function ints(?int $value) { return $value; }
function floats(float $value) { return $value; }
function either(int|float $value) { return $value; }
function texts(string $value) { return $value; }
function flags(bool $value) { return $value; }
foreach ([5, 1.0, '7', '1.5', true, 'abc', [], null] as $value) {
    foreach (['ints', 'floats', 'either', 'texts', 'flags'] as $function) {
        try {
            var_dump($function($value));
        } catch (TypeError) {
            echo "$function TypeError\n";
        }
    }
}
function spread_all(...$parts) { return json_encode([...$parts[0], ...$parts[1]]); }
echo spread_all([1, 2], [3]), spread_all(['a' => 1], ['a' => 2, 5]), spread_all([], new ArrayIterator([7])), "\n";
message(fn () => spread_all([1], 'text'));
$bytes = 'abc';
$bytes[1] = 'X';
$bytes[5] = '!';
$bytes[-1] = '?';
var_dump($bytes);
function put_byte($string, $place, $byte) { $string[$place] = $byte; return $string; }
foreach ([['abc', 0, 'Z'], ['abc', -9, 'Z'], ['abc', 1, ''], ['abc', 'x', 'Z'], ['abc', '2', 'long'], [5, 0, 'Z'], ['', 0, 'Z']] as $arguments) {
    try {
        var_dump(put_byte(...$arguments));
    } catch (Error $error) {
        echo get_class($error), "\n";
    }
}
function add_to($array) { $array[] = 1; return $array; }
function remove_from($array) { unset($array[0]); return $array; }
foreach ([[], null, false, 'text', 5, true, [PHP_INT_MAX => 1], [-5 => 1]] as $value) {
    foreach (['add_to', 'remove_from'] as $function) {
        try {
            echo json_encode(@$function($value)), "\n";
        } catch (Error $error) {
            echo get_class($error), ': ', $error->getMessage(), "\n";
        }
    }
}
$held = new ArrayObject([1, 2]);
add_to($held);
remove_from($held);
put_byte($held, 'k', 'v');
echo json_encode($held->getArrayCopy()), offsets($held, 'k'), "\n";
$bad = 0;
$bad or exit(3);
--EXITS--
3
--EXPECT--
string(1) "b"
string(1) "b"
string(1) "c"
int(5)
TypeError
TypeError
TypeError
{"a":{"c":2}}[][{"0":1,"2":3}]
{"a":{"b":{"d":2}}}{"a":null}
5/1 7/1 7/1
5/1 7/1 7/1
made 5 6 made 7 6 made 7 6
made 5 6 made 7 6 made 7 6
order 5 order 7 order 7
7 9 9
5 7 7
4/3 9/8
Error: Value of type int is not callable
Error: Value of type null is not callable
Error: Call to undefined function no_such()
Error: Array callback must have exactly two elements
Error: Call to undefined method Order::none()
Error: Trying to clone an uncloneable object of class RuntimeException
string(5) "Order"
Order1
Order1
Order1
int(5)
float(5)
int(5)
string(1) "5"
bool(true)
int(1)
float(1)
float(1)
string(1) "1"
bool(true)
int(7)
float(7)
int(7)
string(1) "7"
bool(true)
int(1)
float(1.5)
float(1.5)
string(3) "1.5"
bool(true)
int(1)
float(1)
int(1)
string(1) "1"
bool(true)
ints TypeError
floats TypeError
either TypeError
string(3) "abc"
bool(true)
ints TypeError
floats TypeError
either TypeError
texts TypeError
flags TypeError
NULL
floats TypeError
either TypeError
texts TypeError
flags TypeError
[1,2,3]{"a":2,"0":5}[7]
Error: Only arrays and Traversables can be unpacked
string(6) "aXc  ?"
string(3) "Zbc"
string(3) "abc"
Error
TypeError
string(3) "abl"
Error
string(1) "Z"
[1]
[]
[1]
null
[1]
false
Error: [] operator not supported for strings
Error: Cannot unset string offsets
Error: Cannot use a scalar value as an array
Error: Cannot unset offset in a non-array variable
Error: Cannot use a scalar value as an array
Error: Cannot unset offset in a non-array variable
Error: Cannot add element to the array as the next element is already occupied
{"9223372036854775807":1}
{"-5":1,"-4":1}
{"-5":1}
{"1":2,"2":1,"k":"v"}v
