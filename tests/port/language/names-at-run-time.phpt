--TEST--
Functions that are found by a text stand before what calls them.
--FILE--
<?php
$m = "hg"; echo $m(3), "\n";
$h = ['a' => 'later']; echo call_user_func($h['a'], 2), "\n";
function hg($x) { return $x * 2; }
function later($x) { return $x + 1; }
--EXPECT--
6
3
