--TEST--
A static variable is assigned in the middle of an expression.
--FILE--
<?php
function client() { static $client; if ($client) return $client; echo 'made '; return $client = strtoupper('c'); }
echo client(), client(), "\n";
function g() { static $n = 0; return $n++; }
if (!$t = g()) { echo 'zero', $t; }
--EXPECT--
made CC
zero0