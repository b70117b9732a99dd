--TEST--
exit inside of an expression, with a status
--FILE--
<?php
function fee_of(array $fees, string $channel): int
{
    return $fees[$channel] ?? exit(4);
}
$fees = ['native' => 6, 'app' => 10];
echo fee_of($fees, 'native'), "\n";
$total = array_sum($fees) ?: exit('no fees');
echo $total, "\n";
echo fee_of($fees, 'h5'), "\n";
--EXITS--
4
--EXPECT--
6
16
