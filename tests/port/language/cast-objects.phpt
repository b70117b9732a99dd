--TEST--
(array) of objects: hidden properties have names with NULs
--FILE--
<?php
class O { public $a = 1; protected $b = 2; private $c = 3; }
foreach ((array) new O as $k => $v) { echo str_replace("\0", '~', $k), "=$v\n"; }
class O2 { public $a = 1; public $b = 2; }
var_dump((array) new O2);
class O3 { public function __construct(private int $x = 1, public array $y = []) {} public function all() { return (array) $this; } public function vars() { return get_object_vars($this); } }
echo count((array) new O3), json_encode((new O3)->vars()), json_encode(array_map(fn($k) => bin2hex($k), array_keys((new O3)->all()))), "\n";
function arr($x) { return (array) $x; }
echo count(arr(new O)), count(arr([1])), count(arr('x')), "\n";
--EXPECT--
a=1
~*~b=2
~O~c=3
array(2) {
  ["a"]=>
  int(1)
  ["b"]=>
  int(2)
}
2{"x":1,"y":[]}["004f330078","79"]
311
