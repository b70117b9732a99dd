--TEST--
anonymous classes with parents, interfaces and constructors
--FILE--
<?php
interface Logger { public function log(string $m): void; }
abstract class Greeter { abstract public function word(): string; public function greet($n) { return $this->word() . " $n"; } }
$l = new class implements Logger { public array $lines = []; public function log(string $m): void { $this->lines[] = $m; } };
$l->log('a'); $l->log('b'); echo implode($l->lines), $l instanceof Logger ? 'yes' : 'no', "\n";
$g = new class('Hola') extends Greeter { public function __construct(private string $w) {} public function word(): string { return $this->w; } };
echo $g->greet('X'), "\n";
function make($n) { return new class($n) { private static $made = 0; public function __construct(public int $n) { self::$made++; } public function sum() { return $this->n + self::$made; } }; }
echo make(5)->sum(), make(5)->sum(), "\n";
class Outer { private $v = 'ov'; public function inner() { return new class($this->v) { public function __construct(public $got) {} }; } }
echo (new Outer)->inner()->got, "\n";
$list = array_map(fn($x) => new class($x) { public function __construct(public $x) {} }, [1, 2]); echo $list[1]->x, "\n";
--EXPECT--
abyes
Hola X
67
ov
2
