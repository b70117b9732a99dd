--TEST--
what json_encode, foreach, get_object_vars and print_r see of objects
--FILE--
<?php
class Dto { public int $id = 1; protected $prot = 'p'; private $priv = 's'; public ?string $name = null; public array $tags = []; public static $st = 'static'; const C = 1; public function vars() { return get_object_vars($this); } public function each() { $o = []; foreach ($this as $k => $v) $o[] = $k; return implode(',', $o); } public function touch() { $this->priv .= '!'; $this->prot = [$this->priv]; return $this->prot[0]; } }
$d = new Dto; $d->tags[] = 't'; $d->dyn = 'dynamic';
echo json_encode($d), json_encode(['list' => [$d, new Dto]]), "\n";
foreach ($d as $k => $v) echo $k, '=', json_encode($v), ' ';
echo json_encode(get_object_vars($d)), json_encode($d->vars()), $d->each(), $d->touch(), "\n";
print_r($d); var_dump($d);
class Pt { public function __construct(public int $x, private int $y = 5, public array $opts = []) {} function y() { return $this->y; } }
class Pt3 extends Pt { public $z = 'zed'; private $own = 1; public function __construct(int $x) { parent::__construct($x, 7); } function own() { return $this->own . $this->y(); } }
$p = new Pt3(3); echo json_encode($p), $p->own(), json_encode((array) new Pt(1)) === null ? '' : '', "\n";
var_dump(new Pt(1) == new Pt(1), new Pt(1) == new Pt(1, 6), new Pt(1) == new Pt(2), $d == clone $d);
echo json_encode(new class { public $a = 1; private $b = 2; public function b() { return $this->b; } }), "\n";
$s = new stdClass; $s->list = [$p]; $s->{'k k'} = null; echo json_encode($s, JSON_PRETTY_PRINT), var_export(isset($p->y), true), "\n";
echo property_exists($d, 'priv') ? 'has' : 'no', property_exists('Dto', 'nope') ? 'has' : 'no', isset($d->priv) ? 'set' : 'hidden', "\n";
--EXPECT--
{"id":1,"name":null,"tags":["t"],"dyn":"dynamic"}{"list":[{"id":1,"name":null,"tags":["t"],"dyn":"dynamic"},{"id":1,"name":null,"tags":[]}]}
id=1 name=null tags=["t"] dyn="dynamic" {"id":1,"name":null,"tags":["t"],"dyn":"dynamic"}{"id":1,"prot":"p","priv":"s","name":null,"tags":["t"],"dyn":"dynamic"}id,prot,priv,name,tags,dyns!
Dto Object
(
    [id] => 1
    [prot:protected] => Array
        (
            [0] => s!
        )

    [priv:Dto:private] => s!
    [name] => 
    [tags] => Array
        (
            [0] => t
        )

    [dyn] => dynamic
)
object(Dto)#1 (6) {
  ["id"]=>
  int(1)
  ["prot":protected]=>
  array(1) {
    [0]=>
    string(2) "s!"
  }
  ["priv":"Dto":private]=>
  string(2) "s!"
  ["name"]=>
  NULL
  ["tags"]=>
  array(1) {
    [0]=>
    string(1) "t"
  }
  ["dyn"]=>
  string(7) "dynamic"
}
{"x":3,"opts":[],"z":"zed"}17
bool(true)
bool(false)
bool(false)
bool(true)
{"a":1}
{
    "list": [
        {
            "x": 3,
            "opts": [],
            "z": "zed"
        }
    ],
    "k k": null
}false
hasnohidden
