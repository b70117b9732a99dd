--FILE--
<?php
namespace Shop\Pay;

const RATE = 7;

class Till
{
    public static $count = 0;

    public static function name(): string
    {
        return 'till';
    }
}

function strlen($x)
{
    return "mine $x";
}

function fee($x = 1)
{
    return "fee $x";
}

$fees = ['k' => 'v', 3 => 'three', 7 => 'seven'];
$name = 'n';
$i = 3;
echo "${name} ${fees['k']} ${fees[3]} ${fees[$i]} ${fees[RATE]} $fees[k]\n";
echo <<<TEXT
  ${name}: ${fees['k']}
  TEXT;
echo "\n", namespace\fee(), ' ', namespace\fee(2), ' ', namespace\strlen('x'), "\n";
$till = new namespace\Till;
echo namespace\Till::name(), namespace\RATE, ' ', namespace\Till::class, "\n";
namespace\Till::$count = 2;
echo Till::$count, "\n";
try {
    namespace\trim('x');
} catch (\Error $e) {
    echo get_class($e), "\n";
}
$class = 'Shop\Pay\Till';
try {
    $class::$gone = 2;
} catch (\Error $e) {
    echo $e->getMessage(), "\n";
}
--EXPECT--
n v three three seven v
n: v
fee 1 fee 2 mine x
till7 Shop\Pay\Till
2
Error
Access to undeclared static property Shop\Pay\Till::$gone
