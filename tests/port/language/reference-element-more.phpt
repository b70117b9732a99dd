--TEST--
a name of an element, in other loops, under names that are there
--FILE--
<?php
class Box {
    public $rows = ['a' => 1]; public static $all = [1, 2];
    function fill() { foreach (['a', 'b'] as $k) { $row = &$this->rows[$k]; $row = $k; } unset($row); return $this->rows; }
    static function one() { $x = &self::$all[0]; $x = 7; unset($x); return self::$all; }
}
echo json_encode((new Box)->fill()), json_encode(Box::one()), "\n";
$a = [1, 2, 3]; $i = 0;
while ($i < 3) { $cell = &$a[$i]; $cell += 10; $i++; unset($cell); }
for ($j = 0; $j < 3; $j++) { $cell = &$a[$j]; $cell *= 2; }
unset($cell, $j);
echo json_encode($a), "\n";
$cellKey = 'x';
$b = ['k' => [1]];
$cell = &$b['k'][strlen('')]; $cell = $cellKey; unset($cell);
$f = function () { $cell = 3; return $cell; };
try { $cell = &$b['m']; $cell = $f(); unset($cell); } catch (Exception $e) { } finally { $i = 9; }
switch ($i) { case 9: $cell = &$b['n']; $cell = 1; unset($cell); break; }
echo json_encode($b), $i, "\n";
--EXPECT--
{"a":"a","b":"b"}[7,2]
[22,24,26]
{"k":["x"],"m":3,"n":1}9
