--TEST--
output buffers in each other, with callbacks, and without any buffer
--FILE--
<?php
// A page that is built from parts, as templates without an engine are.

function part(string $name, array $values): string
{
    ob_start();
    echo "<h2>$name</h2>";
    foreach ($values as $key => $value) {
        printf('<p>%s: %s</p>', $key, htmlspecialchars($value));
    }
    return ob_get_clean();
}

echo ob_get_level(), "\n";
ob_start();
echo 'outer ';
ob_start();
echo 'inner ';
echo ob_get_level(), ' ';
$inner = ob_get_flush();
$outer = ob_get_clean();
var_dump($inner, $outer);

ob_start(fn (string $buffer, int $phase): string => strtoupper($buffer) . '|');
echo 'pay ';
echo 'refund ';
ob_end_flush();
echo "\n";
$phases = [];
$note = function (string $buffer, int $phase) use (&$phases) {
    $phases[] = "$buffer $phase";
    return $phase & PHP_OUTPUT_HANDLER_CLEAN ? 'nobody sees it' : false;
};
ob_start($note);
echo "kept\n";
var_dump(ob_get_flush());
ob_start($note);
echo 'dropped';
ob_end_clean();
print_r($phases);
ob_start(fn ($buffer) => '');
echo 'gone';
$kept = ob_get_contents();
ob_end_flush();
var_dump($kept);

ob_start();
echo 'never seen';
var_dump(ob_end_clean());
var_dump(@ob_end_clean(), @ob_get_clean(), @ob_get_flush(), @ob_end_flush(), ob_get_contents());
var_dump(ob_get_level());
--EXPECT--
0
string(8) "inner 2 "
string(14) "outer inner 2 "
PAY REFUND |
kept
string(5) "kept
"
Array
(
    [0] => kept
 9
    [1] => dropped 11
)
string(4) "gone"
bool(true)
bool(false)
bool(false)
bool(false)
bool(false)
bool(false)
int(0)
