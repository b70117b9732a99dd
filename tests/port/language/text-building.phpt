--TEST--
concatenation, interpolation and conversion of values to texts
--FILE--
<?php
class Money { public function __construct(private int $fen) {} public function __toString(): string { return number_format($this->fen / 100, 2); } }
$m = new Money(123456); $list = ['a' => ['b' => 'deep'], 'n' => 1.0]; $t = true; $f = false; $n = null; $fl = 0.1 + 0.2; $big = 1e20; $i = 42;
echo "m=$m {$m} " . $m . ' ' . strlen($m) . "\n";
echo "[$t][$f][$n][$fl][$big][$i][{$list['n']}][{$list['a']['b']}]\n";
echo 1.0, ' ', 100.0, ' ', 1.5e3, ' ', -0.0, ' ', 1/3, ' ', 1e100, ' ', 123456789012345678, ' ', 0.00001, "\n";
echo 'a' . 1 . 2.5 . true . null . 'z', "\n", 10 . '', "\n", '5' + '5', '5' . '5', "\n";
$s = ''; $s .= 1; $s .= 2.0; $s .= true; $s .= null; var_dump($s);
$html = "<p class=\"x\">" . htmlspecialchars('<a & "b">') . '</p>'; echo $html, "\n";
echo sprintf('%05d|%-6s|%6.2f|%x|%b|%s|%%|%2$s|%1$03d', 42, 'ab', 3.14159, 255, 5, true), "\n" ?? '';
printf("%s has %d items, %.1f%%\n", 'Cart', '3', 45.678); echo str_pad('x', 5, '-', STR_PAD_BOTH), ucwords('hello world-foo bar'), wordwrap('The quick brown fox', 10, "\n", true), "\n";
$x = ['one', 'two']; echo "first: $x[0] second: {$x[1]}", " obj: {$m->__toString()}", ' call: ' . implode('+', $x), "\n";
echo <<<HTML
  <div>
    {$list['a']['b']} $i \$escaped {$m}
  </div>
  HTML, "\n";
echo nl2br("a\nb"), trim("  x \n"), rtrim('1.500', '0'), ltrim('007', '0'), str_replace(['a', 'b'], ['1', '2'], 'aabbc'), substr_count('aXbXc', 'X'), ucfirst(strtolower('ABC')), "\n";
var_dump((string) 1.0, (string) false, strval(null), 'abc' == 0, '1' == '01', '10' == '1e1', 100 == '1e2', null == false, '0' == false, '' == null, 'a' == 'A');
echo 'é' . strlen('é') . mb_strlen('é') . strrev('abc') . str_word_count('a b c') . similar_text('World', 'Word') . "\n";
--EXPECT--
m=1,234.56 1,234.56 1,234.56 8
[1][][][0.3][1.0E+20][42][1][deep]
1 100 1500 -0 0.33333333333333 1.0E+100 123456789012345678 1.0E-5
a12.51z
10
1055
string(3) "121"
<p class="x">&lt;a &amp; &quot;b&quot;&gt;</p>
00042|ab    |  3.14|ff|101|1|%|ab|042
Cart has 3 items, 45.7%
--x--Hello World-foo BarThe quick
brown fox
first: one second: two obj: 1,234.56 call: one+two
<div>
  deep 42 $escaped 1,234.56
</div>
a<br />
bx1.571122c2Abc
string(1) "1"
string(0) ""
string(0) ""
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
é21cba34
