--TEST--
?? , isset and empty ask __isset and __get as PHP does
--FILE--
<?php
class G { private $d = ['a' => 1, 'z' => 0]; public function __get($n) { echo "[get $n]"; return $this->d[$n] ?? null; } }
class I extends G { public function __isset($n) { echo "[isset $n]"; return $n !== 'b'; } }
class P extends G { public $own = 3; }
foreach ([new G, new I, new P] as $o) { echo json_encode([$o->a ?? 'no', $o->b ?? 'no', isset($o->a), empty($o->a), empty($o->z), isset($o->a->b), $o->q ?? 'q', $o->own ?? 'w']), "\n"; $n = 'a'; echo json_encode([$o->$n ?? 'no', isset($o->{$n}), empty($o->$n)]), "\n"; }
$g = new G; $i = new I; $p = new P; echo json_encode([$g->a ?? 'no', empty($g->a), isset($g->a), $i->b ?? 'x', empty($i->a), empty($i->z), isset($i->a), $p->own ?? 1, empty($p->own), empty($p->a)]), "\n";
--EXPECT--
[get a][get b][get a][get q][get own][1,"no",false,true,true,false,"q","w"]
[get a][1,false,true]
[isset a][get a][isset b][isset a][isset a][get a][isset z][get z][isset a][get a][isset q][get q][isset own][get own][1,"no",true,false,true,false,"q","w"]
[isset a][get a][isset a][isset a][get a][1,true,false]
[get a][get b][get a][get q][1,"no",false,true,true,false,"q",3]
[get a][1,false,true]
[get a][isset b][isset a][get a][isset z][get z][isset a][1,true,false,"x",false,true,true,3,false,true]
