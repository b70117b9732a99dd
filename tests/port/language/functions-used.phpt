--TEST--
functions of the file's own namespace under other names, beside PHP's of the same name
--FILE--
<?php
namespace Shop;

use function Shop\fen as toFen;
use function Shop\label;
use function strlen as size;
use function strtoupper as upper;

function fen($yuan)
{
    return (int) round($yuan * 100);
}

function label($text)
{
    return '[' . $text . ']';
}

function strlen($text)
{
    return 'mine: ' . \strlen($text);
}

echo toFen('0.58'), fen('1.1'), namespace\fen(2), \Shop\fen(3), "\n";
echo label(upper('a')), size('abc'), strlen('abc'), "\n";
echo implode(' ', array_map('Shop\label', ['x', 'y'])), "\n";
--EXPECT--
58110200300
[A]3mine: 3
[x] [y]
