--TEST--
objects with magic members in JSON, in loops and as arrays
--FILE--
<?php
class Model implements Countable, IteratorAggregate, ArrayAccess
{
    public $shown = 1;
    private $data = ['a' => 1];
    public function __get($name) { return $this->data[$name] ?? null; }
    public function __call($name, $arguments) { return "called $name"; }
    public function count(): int { return 3; }
    public function getIterator(): Iterator { return new ArrayIterator($this->data); }
    public function offsetGet(mixed $key): mixed { return $this->data[$key] ?? 'none'; }
    public function offsetSet(mixed $key, mixed $value): void { $this->data[$key] = $value; }
    public function offsetExists(mixed $key): bool { return isset($this->data[$key]); }
    public function offsetUnset(mixed $key): void { unset($this->data[$key]); }
}
class Bare { public $shown = 2; public function __get($name) { return "got $name"; } }
class Kept { public $kept = []; public function __set($name, $value) { $this->kept[$name] = $value; } public function __isset($name) { return isset($this->kept[$name]); } }
class Late { public string $number; public ?int $fee = null; public function __construct($number) { echo json_encode($this); $this->number = $number; } }
foreach ([new Model, new Bare, new Kept, new Late('A1')] as $object) {
    echo json_encode($object), json_encode([$object, 'x' => $object]), "\n";
    print_r($object);
    var_export(is_callable($object));
    echo is_iterable($object) ? 'iterable' : 'not', is_countable($object) ? count($object) : 'not', "\n";
    echo serialize((array) json_decode(json_encode($object), true)), "\n";
}
foreach (new Model as $key => $value) { echo "$key=$value\n"; }
foreach (new Bare as $key => $value) { echo "$key=$value\n"; }
$model = new Model;
echo $model['a'], $model['z'], $model->a, $model->anything(), isset($model['q']) ? 'set' : 'unset', "\n";
function nothing($object, $name) { return var_export(@$object->$name, true); }
echo nothing(new Kept, 'missing'), nothing(new Bare, 'missing'), nothing($model, 'z'), "\n";
echo json_encode(clone $model), "\n";
$both = clone new Bare;
echo $both == new Bare ? 'equal' : 'other', "\n";
--EXPECT--
{"fee":null}{"shown":1}{"0":{"shown":1},"x":{"shown":1}}
Model Object
(
    [shown] => 1
    [data:Model:private] => Array
        (
            [a] => 1
        )

)
falseiterable3
a:1:{s:5:"shown";i:1;}
{"shown":2}{"0":{"shown":2},"x":{"shown":2}}
Bare Object
(
    [shown] => 2
)
falsenotnot
a:1:{s:5:"shown";i:2;}
{"kept":[]}{"0":{"kept":[]},"x":{"kept":[]}}
Kept Object
(
    [kept] => Array
        (
        )

)
falsenotnot
a:1:{s:4:"kept";a:0:{}}
{"number":"A1","fee":null}{"0":{"number":"A1","fee":null},"x":{"number":"A1","fee":null}}
Late Object
(
    [number] => A1
    [fee] => 
)
falsenotnot
a:2:{s:6:"number";s:2:"A1";s:3:"fee";N;}
a=1
shown=2
1none1called anythingunset
NULL'got missing'NULL
{"shown":1}
equal
