--TEST--
functions and classes that stand below their use
--FILE--
<?php
echo greet('late'), Below::COUNT, (new Below)->hi(), "\n";
const DEFAULTS = ['c' => 'cc'];
main();
function main() { echo helper(2), (new Kid)->name(), "\n"; }
function greet($n) { return "hi $n "; }
class Above { const BASE = 41; function word() { return 'above'; } }
class Below extends Above { const COUNT = parent::BASE + 1; function hi() { return $this->word(); } }
class Mid { public function name() { return strtoupper(static::class) . helper(1) . DEFAULTS['c']; } }
class Kid extends Mid {}
function helper($n) { return str_repeat('*', $n); }
echo DEFAULTS['c'], "\n";
--EXPECT--
hi late 42above
**KID*cc
cc
