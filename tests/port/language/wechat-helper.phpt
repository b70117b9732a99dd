--TEST--
helpers as projects have them: paths of arrays, numbers of orders, masks
--FILE--
<?php
if (!function_exists('array_get')) {
    function array_get($array, $key, $default = null)
    {
        if (is_null($key)) return $array;
        foreach (explode('.', $key) as $segment) {
            if (is_array($array) && array_key_exists($segment, $array)) $array = $array[$segment];
            elseif (is_object($array) && isset($array->{$segment})) $array = $array->$segment;
            else return is_callable($default) ? $default() : $default;
        }
        return $array;
    }
}
function tradeNo($prefix = 'P', $now = 1767225600, $seed = 42): string
{
    static $last = 0;
    $last++;
    return $prefix . gmdate('YmdHis', $now) . sprintf('%04d', ($seed * $last) % 10000) . str_pad(dechex(crc32($prefix . $last)), 8, '0', STR_PAD_LEFT);
}
function mask(string $text, int $head = 3, int $tail = 4): string
{
    $length = mb_strlen($text);
    if ($length <= $head + $tail) return str_repeat('*', $length);
    return mb_substr($text, 0, $head) . str_repeat('*', $length - $head - $tail) . mb_substr($text, -$tail);
}
$data = json_decode('{"resource":{"ciphertext":"abc","original":{"id":"0012"}},"events":[{"t":1},{"t":"2"}],"ok":false,"none":null}');
$array = json_decode(json_encode($data), true);
foreach (['resource.ciphertext', 'resource.original.id', 'events.1.t', 'ok', 'none', 'missing.x'] as $path) {
    var_dump(array_get($array, $path, 'default'), array_get($data, $path, fn () => strlen($path)));
}
echo tradeNo(), ' ', tradeNo('R'), ' ', tradeNo(seed: 7), "\n", mask('13800138000'), mask('张三李四王五赵六'), mask('123'), mask('abcdefgh', 0, 2), "\n";
$seen = []; for ($i = 0; $i < 20; $i++) { $seen[tradeNo('X')] = ($seen[tradeNo('X')] ?? 0) + 1; } echo count($seen), max($seen), "\n";
$headers = ['Wechatpay-Serial' => ['ABC'], 'X-One' => 'single', 'list' => []];
foreach ($headers as $name => $value) { $lower[strtolower($name)] = is_array($value) ? ($value[0] ?? '') : $value; }
ksort($lower); echo json_encode($lower), isset($lower['wechatpay-serial'], $lower['x-one']) ? 'Y' : 'N', isset($lower['a'], $lower['x-one']) ? 'Y' : 'N', "\n";
list('resource' => list('ciphertext' => $cipher), 'events' => list(1 => list('t' => $second)), 'nope' => $nope) = $array + ['nope' => 'n'];
var_dump($cipher, $second, $nope);
$message = implode("\n", array_merge([1767225600, 'nonce', json_encode(['a' => 1, 'u' => 'ü/'])], ['']));
echo $message, strlen($message), ' ', substr_count($message, "\n"), ' ', base64_encode(hash('sha256', $message, true)), ' ', bin2hex(substr(md5($message, true), 0, 4)), "\n";
--EXPECT--
string(3) "abc"
string(3) "abc"
string(4) "0012"
string(4) "0012"
string(1) "2"
string(1) "2"
bool(false)
bool(false)
NULL
int(4)
string(7) "default"
int(9)
P202601010000000042aabc4f91 R20260101000000008401837ca9 P20260101000000002144b22ebd
138****8000张三李*王五赵六*********gh
201
{"list":"","wechatpay-serial":"ABC","x-one":"single"}YN
string(3) "abc"
string(1) "2"
string(1) "n"
1767225600
nonce
{"a":1,"u":"\u00fc\/"}
40 3 DjLD6wxUesAu2CJU19lvKqF/7Wf4CuFXvolSgCW/iWg= 75a6318c
