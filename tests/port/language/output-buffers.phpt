--TEST--
ob_start and what it catches
--FILE--
<?php
ob_start(); echo 'caught '; print 'too '; printf('%d', 5); $s = ob_get_clean(); echo strtoupper($s), "|\n";
function render($f, array $vars) { ob_start(); try { $f(...$vars); return ob_get_contents(); } finally { ob_end_clean(); } } echo strlen(render(function ($a, $b = 'B') { echo "$a-$b"; }, ['x'])), render(fn($a) => print($a), ['q']), "\n";
ob_start(); echo 'outer '; ob_start(); echo 'inner'; echo ob_get_level(); $in = ob_get_clean(); $out = ob_get_clean(); echo "$out/$in\n";
ob_start(fn($b) => "[$b]"); echo 'via callback'; ob_end_flush(); echo "\n";
echo (print 'p'), "\n", printf("%s\n", 'x'), "\n"; $r = print ''; echo $r, "\n";
--EXPECT--
CAUGHT TOO 5|
3q
outer /inner2
[via callback]
p1
x
2
1
