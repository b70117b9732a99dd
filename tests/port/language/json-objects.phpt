--FILE--
<?php
// Objects in what is sent, and others that set what a class leaves empty.
class Line implements JsonSerializable {
    public function __construct(private int $fen, private array $tags = []) {}
    public function jsonSerialize(): mixed { return array_filter(['total' => $this->fen, 'tags' => $this->tags]); }
}
class Payer { public $openid; protected $secret = 's'; private $n = 1; }
function fill($object, array $values) { foreach ($values as $name => $value) $object->$name = $value; return $object; }
$payer = fill(new Payer, ['openid' => 'o1']);
echo json_encode(['lines' => [new Line(1), new Line(2, ['x'])], 'payer' => $payer, 'none' => new Line(0)]), "\n";
echo "file://{$payer->openid}", PHP_EOL;
$ok = $bad = 0;
foreach (['1', 'x'] as $each) {
    if (!is_numeric($each)) { $bad++; continue; } // not counted
    $ok += $each;
}
echo "$ok $bad", PHP_EOL;
--EXPECT--
{"lines":[{"total":1},{"total":2,"tags":["x"]}],"payer":{"openid":"o1"},"none":[]}
file://o1
1 1
