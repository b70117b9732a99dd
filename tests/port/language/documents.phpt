--TEST--
comments of documents, and dicts inside texts
--FILE--
<?php
declare(strict_types=1);
use Exception as Ex;
/**
 * Pays.
 *
 * @param string $outNo the number
 * @param int $amount
 * @throws \InvalidArgumentException when it is bad
 * @throws Ex
 * @return array what came
 */
function pay(string $outNo, int $amount) { if (!$outNo) throw new \InvalidArgumentException('bad'); return [$outNo, $amount]; }
/** Only a line. */
class Doc {
    /** @var string the name */
    private $name = 'n';
    /**
     */
    public function get(): string { /** inner */ return $this->name; }
    /** @return */
    function two() { return 2; }
}
/* a block */
echo json_encode(pay('a', 1)), (new Doc)->get(), "\n";
$arr = ['a' => 1]; echo "sum: " . json_encode(['x' => $arr]) . "{$arr['a']}" . implode(',', array_map(fn($x) => $x, [1, 2])), "\n";
echo 'k' . json_encode((function () { return ['k' => 1]; })()) . count(['a' => 1, 'b' => 2]), "\n";
$k = 'b'; echo 'pre' . ['a' => 'x', 'b' => 'y'][$k] . "post\n";
--EXPECT--
["a",1]n
sum: {"x":{"a":1}}11,2
k{"k":1}2
preypost
