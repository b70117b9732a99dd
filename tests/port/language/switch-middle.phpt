--TEST--
breaks in the middle of a case: in an if, in a loop, in a try, beside closures
--FILE--
<?php
function grade($n) {
    $out = '';
    switch (true) {
        // the highest first
        case $n > 90:
            $out .= 'A';
            if ($n > 95) { $out .= '+'; break; }
            $out .= '-';
            break;
        case $n > 80: /* still good */
            if ($n < 85) { $out .= 'b'; } else { $out .= 'B'; break; }
            $out .= '?';
            break;
        case $n > 70:
            if ($n === 71) { if ($n % 2) { break; } $out .= 'even'; }
            $out .= 'C';
            break;
        case $n > 60:
            foreach ([1, 2, 3] as $i) { if ($i === 2) { break 2; } $out .= $i; }
            $out .= 'never';
            break;
        case $n > 50:
            try { if ($n === 51) { break; } $out .= 'D'; } finally { $out .= 'f'; }
            $out .= 'E';
        case $n > 40:
            $f = function ($k) { while (true) { if ($k++ > 2) { break; } } return $k; };
            if ($n === 41) { $out .= 'stop'; break; }
            $out .= $f(0);
            break;
        default:
    }
    return $out === '' ? 'none' : $out;
}
foreach ([96, 91, 86, 82, 71, 72, 61, 51, 52, 41, 42, 3] as $n) { echo $n, '=', grade($n), ' '; }
echo "\n";
function firsts(array $words) {
    $seen = [];
    foreach ($words as $word) {
        switch ($word[0] ?? '') {
            case '#':
                while (true) { if (strlen($word) > 3) { continue 3; } break; }
                $seen[] = 'short';
                break;
            case '!':
                if ($word === '!!') { break 2; }
                if ($word === '!c') continue 2;
                $seen[] = $word;
                break;
            case '':
                do { if ($seen) break 2; $seen[] = 'empty'; } while (count($seen) < 3);
                $seen[] = 'after';
                break;
            default:
                if ($word === 'x') break;
                $seen[] = strtoupper($word);
        }
    }
    return implode(',', $seen);
}
echo firsts(['a', '#ab', '#abcd', '!c', '!d', 'x', '', 'b', '!!', 'c']), '|', firsts(['', 'z']), "\n";
$state = 0;
for ($i = 0; $i < 6; $i++) {
    switch ($i % 3) {
        case 0: if ($state > 2) { $state += 100; break 2; } $state++; break;
        case 1: if ($i > 3) continue 2; $state += 10; break;
        case 2: break;
    }
    echo $i, ':', $state, ' ';
}
echo $state, "\n";
switch ($state) { default: break; case 1: echo 'one'; }
switch ($state) { default: }
switch ($state) { }
while (true) { switch ($state) { case 5: echo 'five'; default: if ($state) { break 2; } echo 'no'; } echo 'never'; }
echo "end\n";
--EXPECT--
96=A+ 91=A- 86=B 82=b? 71=none 72=C 61=1 51=f 52=DfE4 41=stop 42=4 3=none 
A,short,!d,B|empty,Z
0:1 1:11 2:11 111
end
