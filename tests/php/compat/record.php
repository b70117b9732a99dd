<?php
// Reads calls, a line of JSON each: [name, [argument, ...]]. Writes them with what PHP did:
// [name, arguments, result], and where it threw or printed also the class, and what it printed.
error_reporting(0);
ini_set('memory_limit', '1G');
setlocale(LC_ALL, 'C');

// The callbacks of callbacks.py.
$callbacks = [
    'double' => fn($value) => $value * 2,
    'pair' => fn($one, $other) => [$one, $other],
    'sum' => fn($carry, $value) => $carry + $value,
    'is_even' => fn($value) => $value % 2 == 0,
    'is_named' => fn($key) => is_string($key),
    'both' => fn($value, $key) => $value && $key !== 1,
    'length' => fn($value) => strlen($value),
    'cmp' => fn($one, $other) => $one <=> $other,
    'cmp_back' => fn($one, $other) => $other <=> $one,
    'cmp_length' => fn($one, $other) => strlen($one) - strlen($other),
    'greater' => fn($one, $other) => $one > $other,
    'minus' => fn($one, $other) => $one - $other,
    'whim' => fn($one, $other) => $one * 7919 % 31 - $other * 104729 % 31 + 5,
    'show' => function ($value, $key) { echo $key, '=', $value, ';'; },
    'show_more' => function ($value, $key, $more) { echo $key, $more, $value, ';'; },
    'upper' => fn($value) => strtoupper($value),
];

function from_form($form)
{
    global $callbacks;
    if (is_array($form)) {
        return array_map('from_form', $form);
    }
    if (!is_object($form)) {
        return $form;
    }
    $kind = array_key_first((array) $form);
    $content = $form->$kind;
    switch ($kind) {
        case 'f':
            $named = ['inf' => INF, '-inf' => -INF, 'nan' => NAN];
            return $named[$content] ?? (float) $content;
        case 'b':
            return hex2bin($content);
        case 'c':
            return $callbacks[$content];
    }
    $pairs = [];
    foreach ($content as [$key, $one]) {
        $pairs[from_form($key)] = from_form($one);
    }
    return $kind === 'o' ? (object) $pairs : $pairs;
}

function to_form($value)
{
    if (is_float($value)) {
        return ['f' => is_finite($value) ? var_export($value, true) : strtolower((string) $value)];
    }
    if (is_string($value)) {
        return mb_check_encoding($value, 'UTF-8') ? $value : ['b' => bin2hex($value)];
    }
    if (!is_array($value) && !is_object($value)) {
        return is_resource($value) ? 'resource' : $value;
    }
    if (is_array($value) && array_is_list($value)) {
        return array_map('to_form', $value);
    }
    $pairs = [];
    foreach ($value instanceof Closure ? [] : (array) $value as $key => $one) {
        $pairs[] = [to_form($key), to_form($one)];
    }
    return [is_array($value) ? 'a' : 'o' => $pairs];
}

// What stands for PHP's operators, and for functions that take a reference.
$operators = [
    'add' => fn($a, $b) => $a + $b,
    'subtract' => fn($a, $b) => $a - $b,
    'multiply' => fn($a, $b) => $a * $b,
    'divide' => fn($a, $b) => $a / $b,
    'modulo' => fn($a, $b) => $a % $b,
    'power' => fn($a, $b) => $a ** $b,
    'bit_and' => fn($a, $b) => $a & $b,
    'bit_or' => fn($a, $b) => $a | $b,
    'bit_xor' => fn($a, $b) => $a ^ $b,
    'shift_left' => fn($a, $b) => $a << $b,
    'shift_right' => fn($a, $b) => $a >> $b,
    'compare' => fn($a, $b) => $a <=> $b,
    'loose_equals' => fn($a, $b) => $a == $b,
    'identical' => fn($a, $b) => $a === $b,
    'less' => fn($a, $b) => $a < $b,
    'less_equal' => fn($a, $b) => $a <= $b,
    'xor' => fn($a, $b) => $a xor $b,
];
$sorted = fn($name) => function ($array, ...$more) use ($name) {
    $name($array, ...$more);
    return $array;
};
$taken = fn($name) => function ($array, ...$more) use ($name) {
    return [$name($array, ...$more), $array];
};
$functions = $operators + [
    'concat' => fn(...$all) => array_reduce($all, fn($text, $one) => $text . $one, ''),
    'negate' => fn($a) => -$a,
    'bit_not' => fn($a) => ~$a,
    'increment' => function ($a) { $a++; return $a; },
    'decrement' => function ($a) { $a--; return $a; },
    'text' => fn($a) => (string) $a,
    'to_int' => fn($a) => (int) $a,
    'to_float' => fn($a) => (float) $a,
    'truthy' => fn($a) => (bool) $a,
    'to_array' => fn($a) => (array) $a,
    'to_object' => fn($a) => (object) $a,
    'item' => fn($a, $key, $default = null) => $a[$key] ?? $default,
    'has' => fn($a, ...$keys) => count($keys) > 1 ? isset($a[$keys[0]][$keys[1]]) : isset($a[$keys[0]]),
    'put' => function ($a, $key, $value) { $a[$key] = $value; return $a; },
    'push' => function ($a, $value) { $a[] = $value; return $a; },
    'remove' => function ($a, $key) { unset($a[$key]); return $a; },
    'echo' => function (...$all) { foreach ($all as $one) { echo $one; } },
    'json_decode_error' => function ($text) { json_decode($text); return [json_last_error(), json_last_error_msg()]; },
    'json_encode_error' => function (...$all) { json_encode(...$all); return [json_last_error(), json_last_error_msg()]; },
    'remove_then_push' => function ($a, $key, $value) { unset($a[$key]); $a[] = $value; return $a; },
    'strtok_all' => function ($text, $token) {
        $all = [strtok($text, $token)];
        while (count($all) < 9 && end($all) !== false) { $all[] = strtok($token); }
        return $all;
    },
    'zipped' => fn($text, $level) => [
        gzdecode(gzencode($text, $level)), gzuncompress(gzcompress($text, $level)),
        gzinflate(gzdeflate($text, $level)), strlen(gzdecode(substr(gzencode($text), 0, -2))),
    ],
    'str_replace_count' => function ($a, $b, $c) { $d = str_replace($a, $b, $c, $n); return [$d, $n]; },
    'similar_text_percent' => function ($a, $b) { similar_text($a, $b, $p); return $p; },
    'parse_str' => function ($text) { parse_str($text, $a); return $a; },
    'array_multisort' => function ($a, ...$more) {
        $arguments = [$a, ...$more];
        $references = [];
        foreach ($arguments as $i => $_) { $references[] = &$arguments[$i]; }
        array_multisort(...$references);
        $arrays = array_values(array_filter($arguments, 'is_array'));
        return count($arrays) > 1 ? $arrays : $arrays[0];
    },
    // Each pair of values, and of a thrown error the class.
    'matrix' => function ($operator, $values) use ($operators) {
        $results = [];
        foreach ($values as $left) {
            foreach ($values as $right) {
                try {
                    $results[] = $operators[$operator]($left, $right);
                } catch (Throwable $error) {
                    $results[] = get_class($error);
                }
            }
        }
        return $results;
    },
];
foreach (['sort', 'rsort', 'usort', 'uasort', 'uksort', 'asort', 'arsort', 'ksort', 'krsort', 'natsort',
    'natcasesort', 'array_walk'] as $name) {
    $functions[$name] = $sorted($name);
}
foreach (['array_shift', 'array_pop', 'array_splice'] as $name) {
    $functions[$name] = $taken($name);
}
// PHP numbers the objects of the process, which here are those of var_dump.
$functions['var_dump'] = function (...$values) {
    ob_start();
    var_dump(...$values);
    $numbers = [];
    echo preg_replace_callback('/^(\s*object\(\w+\)#)(\d+)/m', function ($match) use (&$numbers) {
        $numbers[$match[2]] ??= count($numbers) + 1;
        return $match[1] . $numbers[$match[2]];
    }, ob_get_clean());
};
$functions['array_unshift'] = $sorted('array_unshift');
require __DIR__ . '/record_extensions.php';

while (($line = fgets(STDIN)) !== false) {
    [$name, $arguments] = json_decode($line, false, 9999);
    $call = $functions[$name] ?? $name;
    ob_start();
    $done = [$name, $arguments, null];
    try {
        $done[2] = to_form($call(...from_form($arguments)));
    } catch (Throwable $error) {
        $done[3] = get_class($error);
    }
    if (($printed = ob_get_clean()) !== '') {
        $done += [3 => null];
        $done[4] = to_form($printed);
    }
    echo json_encode($done, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_THROW_ON_ERROR, 9999), "\n";
}
