--TEST--
preg_match with groups, replace with closures, split
--FILE--
<?php
if (preg_match('/(?<year>\d{4})-(\d+)(?:-(\d+))?/', 'on 2026-07 ok', $m)) { echo $m['year'], $m[2], $m[3] ?? 'none', count($m), "\n"; }
echo preg_match('/x/', 'abc'), preg_match('/b/', 'abc', $mm, PREG_OFFSET_CAPTURE), $mm[0][1], preg_match_all('/a(.)/', 'abacad', $all), json_encode($all), preg_match_all('/a(.)/', 'abac', $set, PREG_SET_ORDER), json_encode($set), "\n";
$n = 0; echo preg_replace_callback('/\d+/', function ($m) use (&$n) { $n++; return $m[0] * 2; }, 'a1 b22 c3'), $n, preg_replace('/(\w+) (\w+)/', '$2 ${1}', 'hello world'), preg_replace(['/a/', '/b/'], ['b', 'c'], 'ab'), json_encode(preg_split('/[\s,]+/', "a, b  c,d")), json_encode(preg_split('//', 'abc', -1, PREG_SPLIT_NO_EMPTY)), preg_quote('a.b*c?'), "\n";
class Tpl { private array $vars = ['name' => 'Li', 'n' => 3]; private $miss = []; public function render(string $t): string { return preg_replace_callback('/\{\{\s*(\w+)(?:\|(\w+))?\s*\}\}/', function (array $m): string { if (!isset($this->vars[$m[1]])) { $this->miss[] = $m[1]; return ''; } $v = $this->vars[$m[1]]; return isset($m[2]) ? $m[2]($v) : (string) $v; }, $t); } public function miss() { return implode(',', $this->miss); } }
$t = new Tpl; echo $t->render('Hi {{ name|strtoupper }}, {{n}} {{ zip }}!'), $t->miss(), "\n";
while (preg_match('/^(\w)(.*)$/', $rest ?? 'xyz', $p)) { echo $p[1], '.'; $rest = $p[2]; } echo "\n";
function snake($s) { return strtolower(preg_replace('/(?<!^)[A-Z]/', '_$0', $s)); } function camel($s) { return lcfirst(str_replace(' ', '', ucwords(str_replace('_', ' ', $s)))); } echo snake('outTradeNo'), camel('out_trade_no'), preg_match('/^[\x{4e00}-\x{9fa5}]+$/u', '中文'), preg_replace('/\s+/u', '', " a\u{3000}b "), "\n";
--EXPECT--
202607none4
0113[["ab","ac","ad"],["b","c","d"]]2[["ab","b"],["ac","c"]]
a2 b44 c63world hellocc["a","b","c","d"]["a","b","c"]a\.b\*c\?
Hi LI, 3 !zip
x.y.z.
out_trade_nooutTradeNo1ab
