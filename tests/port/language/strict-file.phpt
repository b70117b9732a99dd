--TEST--
strict types turn nothing, but an int is a float
--FILE--
<?php
declare(strict_types=1);
function half(float $x): float { return $x / 2; }
function label(string $s, ?int $n = null): string { return $s . ($n ?? '-'); }
var_dump(half(3)); echo label('a', 5), label('b'), "\n";
foreach ([fn() => half('3'), fn() => label(5), fn() => label('x', '5'), fn() => label('x', 1.0)] as $f) { try { echo $f(); } catch (TypeError $e) { echo get_class($e), ' '; } }
echo "\n", implode(',', array_map(fn(string $s): string => $s . '!', ['a', 'b'])), json_encode(array_map(fn(int $x) => $x + 1, [1, 2])), "\n";
class T { public int $n = 0; public ?float $f = null; function set($v) { $this->n = $v; return $this; } }
$t = new T; $t->f = 5; var_dump($t->f); $t->set(7); echo $t->n, "\n";
function ret(): string { return 5; } try { ret(); } catch (TypeError $e) { echo 'ret', "\n"; }
--EXPECT--
float(1.5)
a5b-
TypeError TypeError TypeError TypeError 
a!,b![2,3]
float(5)
7
ret
