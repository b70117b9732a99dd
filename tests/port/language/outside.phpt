--TEST--
what comes from outside: filters, versions, pieces and bytes
--FILE--
<?php
$a = ['x' => 1, 'y' => 2, 'z' => 3];
echo current($a), next($a), key($a), next($a), "\n";
var_dump(next($a), key($a)); reset($a); echo end($a), key($a), prev($a), reset($a), "\n";
$first = reset($a); $last = end($a);
echo $first, $last, "\n";
while (($v = current($a)) !== false) { echo $v; prev($a); }
reset($a);
while (list($k, $v) = [key($a), current($a)]) { if ($k === null) break; echo $k, $v; next($a); }
var_dump(filter_var('12', FILTER_VALIDATE_INT), filter_var('a@b.cn', FILTER_VALIDATE_EMAIL), version_compare('1.2.0', '1.10.0', '<'));
$t = strtok('a/b/c', '/'); while ($t !== false) { echo $t, "\n"; $t = strtok('/'); }
echo mb_convert_case('hello world', MB_CASE_TITLE), ip2long('127.0.0.1'), long2ip(1), "\n";
echo bin2hex(pack('nvN', 1, 2, 3)), json_encode(unpack('nx/vy', "\x00\x01\x02\x00")), "\n";
--EXPECT--
12y3
bool(false)
NULL
3z21
13
321x1y2z3int(12)
string(6) "a@b.cn"
bool(true)
a
b
c
Hello World21307064330.0.0.1
0001020000000003{"x":1,"y":2}
