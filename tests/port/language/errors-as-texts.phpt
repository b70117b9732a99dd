--TEST--
an error as a text is its class, message, place and calls; its properties are hidden
--FILE--
<?php
namespace Shop;
class Refused extends \Exception { public $no = 5; }
class Shown extends \RuntimeException { public function __toString(): string { return "Shown({$this->getMessage()})"; } }
function fail($n) {
    switch ($n) {
        case 1: throw new \InvalidArgumentException("bad $n");
        case 2: throw new \Exception('outer', 3, new \LogicException('inner'));
        case 3: return intdiv(1, $n - 3);
        case 4: throw new Refused('');
        case 5: throw new Shown('mine');
        case 6: throw new \Exception('outer', 1, new Shown('deep'));
        case 7: throw new Refused('with a place in it', 4);
    }
}
function show(string $text) {
    $without = preg_replace('/( in \S+:\d+)?\nStack trace:\n(#\d+ .*\n?)+/', '', $text);
    echo str_replace("\n", '|', $without), ' ', substr_count($text, "\nStack trace:\n#0 "), "\n";
}
foreach ([1, 2, 3, 4, 5, 6, 7] as $n) {
    try {
        fail($n);
    } catch (\Throwable $e) {
        show("failed: $e");
        show('failed: ' . $e);
        show((string) $e);
        echo json_encode($e), json_encode(['e' => $e]), ' ', strlen($e) === strlen("$e") ? 'same' : 'other', "\n";
    }
}
--EXPECT--
failed: InvalidArgumentException: bad 1 1
failed: InvalidArgumentException: bad 1 1
InvalidArgumentException: bad 1 1
{}{"e":{}} same
failed: LogicException: inner|Next Exception: outer 2
failed: LogicException: inner|Next Exception: outer 2
LogicException: inner|Next Exception: outer 2
{}{"e":{}} same
failed: DivisionByZeroError: Division by zero 1
failed: DivisionByZeroError: Division by zero 1
DivisionByZeroError: Division by zero 1
{}{"e":{}} same
failed: Shop\Refused 1
failed: Shop\Refused 1
Shop\Refused 1
{"no":5}{"e":{"no":5}} same
failed: Shown(mine) 0
failed: Shown(mine) 0
Shown(mine) 0
{}{"e":{}} same
failed: Shop\Shown: deep|Next Exception: outer 2
failed: Shop\Shown: deep|Next Exception: outer 2
Shop\Shown: deep|Next Exception: outer 2
{}{"e":{}} same
failed: Shop\Refused: with a place in it 1
failed: Shop\Refused: with a place in it 1
Shop\Refused: with a place in it 1
{"no":5}{"e":{"no":5}} same
