--TEST--
json_encode and json_decode, with objects, arrays and errors
--FILE--
<?php
$j = '{"a":{"b":[1,2.0,"3",null,true]},"e":{},"l":[],"n":12345678901234567890,"u":"\u4e2d\/x"}';
$o = json_decode($j); $a = json_decode($j, true);
echo $o->a->b[2], $a['a']['b'][1], gettype($o->e), gettype($a['e']), count($a['l']), gettype($a['n']), $o->u, "\n";
foreach ($o->a->b as $i => $v) echo $i, var_export($v, true), ' '; foreach ($o as $k => $v) echo $k, is_object($v) ? 'O' : (is_array($v) ? 'A' : 'S'), ' ';
$o->a->b[] = 'more'; $o->new = ['x' => 1]; unset($o->n); echo json_encode($o), json_encode($o->a->b), isset($o->zz->yy) ? 1 : 0, $o->zz ?? 'dflt', "\n";
echo json_encode(['é' => '中/x', 'f' => 1.0, 'z' => 0.1 + 0.2, 'e' => [], 'o' => new stdClass, 'n' => null]), json_encode('中', JSON_UNESCAPED_UNICODE), json_encode([3 => 'a', 1 => 'b']), json_encode([[]], JSON_FORCE_OBJECT), json_encode("a\"b\n<>&'"), "\n";
var_dump(json_decode('bad'), json_last_error() !== 0, json_last_error_msg()); try { json_decode('{', false, 512, JSON_THROW_ON_ERROR); } catch (JsonException $e) { echo $e->getMessage(), $e->getCode(), "\n"; }
var_dump(json_decode('5'), json_decode('"t"'), json_decode('', true), json_decode('[1,{"a":2}]', true)[1]['a'] ?? null);
$copy = $o; $copy->shared = 1; echo isset($o->shared) ? 'same' : 'copy', "\n"; $arr = $a; $arr['a']['b'][0] = 'changed'; echo $a['a']['b'][0], "\n";
echo json_encode((object) []), json_encode((array) $o->e), json_encode(array_map(fn($x) => (object) $x, [['k' => 1]])), "\n";
--EXPECT--
32objectarray0double中/x
01 12.0 2'3' 3NULL 4true aO eO lA nS uS {"a":{"b":[1,2,"3",null,true,"more"]},"e":{},"l":[],"u":"\u4e2d\/x","new":{"x":1}}[1,2,"3",null,true,"more"]0dflt
{"\u00e9":"\u4e2d\/x","f":1,"z":0.30000000000000004,"e":[],"o":{},"n":null}"中"{"3":"a","1":"b"}{"0":{}}"a\"b\n<>&'"
NULL
bool(true)
string(12) "Syntax error"
Syntax error4
int(5)
string(1) "t"
NULL
int(2)
same
1
{}[][{"k":1}]
