--TEST--
properties of traits: who sees them, and what is left after unset
--FILE--
<?php
trait Names { protected string $name = 'n'; private $own = 1; public $shown = [1]; }
trait Both { use Names; public ?int $both = 5; }
class A { use Both; public $last = 'l'; }
class B extends A { public $more = null; protected $hidden = 'h'; }
class C { public static $made = 3; public $title = 't'; const FEE = 6; }
foreach ([new A, new B, new C] as $object) {
    echo json_encode($object), "\n";
    print_r($object);
    var_dump(get_object_vars($object));
}
$b = new B;
$b->shown[] = 2;
unset($b->both, $b->more);
echo json_encode($b), json_encode($b == new B), "\n";
foreach ($b as $key => $value) { echo $key, ' '; }
foreach (['name', 'own', 'shown', 'both', 'more', 'made', 'title'] as $name) {
    echo $name, json_encode([property_exists('A', $name), property_exists('B', $name), property_exists('C', $name), property_exists($b, $name)]), "\n";
}
--EXPECT--
{"last":"l","both":5,"shown":[1]}
A Object
(
    [last] => l
    [both] => 5
    [name:protected] => n
    [own:A:private] => 1
    [shown] => Array
        (
            [0] => 1
        )

)
array(3) {
  ["last"]=>
  string(1) "l"
  ["both"]=>
  int(5)
  ["shown"]=>
  array(1) {
    [0]=>
    int(1)
  }
}
{"last":"l","both":5,"shown":[1],"more":null}
B Object
(
    [last] => l
    [both] => 5
    [name:protected] => n
    [own:A:private] => 1
    [shown] => Array
        (
            [0] => 1
        )

    [more] => 
    [hidden:protected] => h
)
array(4) {
  ["last"]=>
  string(1) "l"
  ["both"]=>
  int(5)
  ["shown"]=>
  array(1) {
    [0]=>
    int(1)
  }
  ["more"]=>
  NULL
}
{"title":"t"}
C Object
(
    [title] => t
)
array(1) {
  ["title"]=>
  string(1) "t"
}
{"last":"l","shown":[1,2]}false
last shown name[true,true,false,true]
own[true,false,false,false]
shown[true,true,false,true]
both[true,true,false,true]
more[false,true,false,true]
made[false,false,true,false]
title[false,false,true,false]
