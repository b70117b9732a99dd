--TEST--
a reference to a variable that is assigned in the middle of an expression
--FILE--
<?php
function total(array $rows)
{
    return count($rows) * 10;
}

$sum = 0;
$shown = &$sum;
if (($shown = total([1, 2])) > 15) {
    echo "$sum $shown\n";
}
$line = 'sum: ' . ($shown = total([1]) + 1);
echo "$line $sum\n";
echo max($shown = 7, 3), $sum, "\n";
--EXPECT--
20 20
sum: 11 11
77
