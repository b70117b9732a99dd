--TEST--
members by names that are computed, and that are Python's own
--FILE--
<?php
class A { public $v = 1; private $p = []; function __get($n) { return "get $n"; } function __isset($n) { return false; }
 function __init__() { return 'plain init'; } function class() { return 'c'; } function __total() { return 't'; } function _get_() { return 'own get'; } }
class B { public $w = 1; function __eq__($o) { return 'eq'; } function __bool__() { return 'bool'; } function __len__() { return 7; } function _call_($a, $b = 0) { return 'own call'; } }
enum E: string { case FOO_ = 'f'; case if = 'i'; case __init__ = 'n'; case _ignore_ = 'g'; static function _missing_($x) { echo 'RUN'; return self::if; } static function __missing($x) { echo 'RUN'; return self::if; } }
foreach ([new A, new B] as $o) foreach (['__init__', '__setattr__', '__delattr__', '__reduce_ex__', '__class__', 'class', 'CLASS', '__total', '_get_', '_get', '__get', '_isset_', '_set_', '__eq__', '__bool__', '__len__', '_call_', '__init', '__getattribute__', '__dir__', '_clone_'] as $m) {
  try { echo $m, ' ', $o->$m('v', 'PWNED'), "\n"; } catch (\Error $e) { echo $e->getMessage(), "\n"; }
}
$b = new B; if ($b) echo 'true ', $b->w, "\n"; var_dump($b == new B);
foreach (['__class__', '__dict__', '__slots__', '__x', '_get_'] as $n) { $b->$n = "set $n"; echo $b->$n, isset($b->$n) ? 'y' : 'n', "\n"; }
echo json_encode($b), "\n"; $a = new A; echo $a->v, $a->__class__, "\n";
$s = new stdClass; foreach (['__class__', '__dict__', 'class', '__v'] as $n) { $s->$n = "set $n"; echo $s->$n, "\n"; } 
$j = json_decode('{"__v": 1, "class": 2}'); echo $j->__v, $j->class, "\n";
foreach (E::cases() as $c) echo $c->name, ' ', json_encode($c), "\n"; var_dump(E::tryFrom('zz'), E::FOO_); echo E::FOO_->name, E::if->name, E::_ignore_->name, E::__init__->name, "\n"; 
foreach (['__init__', '_missing_', '__missing', '_member_map_'] as $m) { try { echo $m, ' '; $r = E::$m('zz'); var_dump($r === E::if); } catch (\Error $e) { echo $e->getMessage(), "\n"; } }
--EXPECT--
__init__ plain init
__setattr__ Call to undefined method A::__setattr__()
__delattr__ Call to undefined method A::__delattr__()
__reduce_ex__ Call to undefined method A::__reduce_ex__()
__class__ Call to undefined method A::__class__()
class c
CLASS c
__total t
_get_ own get
_get Call to undefined method A::_get()
__get get v
_isset_ Call to undefined method A::_isset_()
_set_ Call to undefined method A::_set_()
__eq__ Call to undefined method A::__eq__()
__bool__ Call to undefined method A::__bool__()
__len__ Call to undefined method A::__len__()
_call_ Call to undefined method A::_call_()
__init Call to undefined method A::__init()
__getattribute__ Call to undefined method A::__getattribute__()
__dir__ Call to undefined method A::__dir__()
_clone_ Call to undefined method A::_clone_()
__init__ Call to undefined method B::__init__()
__setattr__ Call to undefined method B::__setattr__()
__delattr__ Call to undefined method B::__delattr__()
__reduce_ex__ Call to undefined method B::__reduce_ex__()
__class__ Call to undefined method B::__class__()
class Call to undefined method B::class()
CLASS Call to undefined method B::CLASS()
__total Call to undefined method B::__total()
_get_ Call to undefined method B::_get_()
_get Call to undefined method B::_get()
__get Call to undefined method B::__get()
_isset_ Call to undefined method B::_isset_()
_set_ Call to undefined method B::_set_()
__eq__ eq
__bool__ bool
__len__ 7
_call_ own call
__init Call to undefined method B::__init()
__getattribute__ Call to undefined method B::__getattribute__()
__dir__ Call to undefined method B::__dir__()
_clone_ Call to undefined method B::_clone_()
true 1
bool(true)
set __class__y
set __dict__y
set __slots__y
set __xy
set _get_y
{"w":1,"__class__":"set __class__","__dict__":"set __dict__","__slots__":"set __slots__","__x":"set __x","_get_":"set _get_"}
1get __class__
set __class__
set __dict__
set class
set __v
12
FOO_ "f"
if "i"
__init__ "n"
_ignore_ "g"
NULL
enum(E::FOO_)
FOO_if_ignore___init__
__init__ Call to undefined method E::__init__()
_missing_ RUNbool(true)
__missing RUNbool(true)
_member_map_ Call to undefined method E::_member_map_()
