--TEST--
global, $GLOBALS, function statics and constants
--FILE--
<?php
$count = 0;
$config = ['debug' => false];
const LIMIT = 3;
define('NAME', 'shop');
function hit() { global $count; $count++; return $count; }
function setDebug($v) { global $config; $config['debug'] = $v; }
function label() { return NAME . LIMIT . (defined('NOPE') ? 'y' : 'n'); }
hit(); hit();
setDebug(true);
echo $count, json_encode($config), label(), "\n";
$before = $config;
setDebug('later');
echo json_encode($before), json_encode($config), "\n";
function reset_all() { global $count, $fresh; $count = 'zero'; $fresh = [1]; }
reset_all();
echo $count, json_encode($fresh), $count . 'x', "\n";
function local() { $count = 'local'; return $count; }
echo local(), $count, "\n";
class UsesGlobal { function go() { global $count; $count .= '!'; return static function () { global $count; return $count . '?'; }; } }
echo (new UsesGlobal)->go()(), "\n";
namespace_test();
function namespace_test() { echo __FUNCTION__, __LINE__, "\n"; }
if (!function_exists('helper')) { function helper($x) { return "h$x"; } }
echo helper(1), function_exists('hit') ? 'yes' : 'no', function_exists('nothere') ? 'yes' : 'no', "\n";
function outer() { function inner() { return 'inner'; } return 'outer'; }
echo outer(), inner(), "\n";
--EXPECT--
2{"debug":true}shop3n
{"debug":true}{"debug":"later"}
zero[1]zerox
localzero
zero!?
namespace_test23
h1yesno
outerinner
