<?php

namespace Shop\Support;

const UNIT = '元';

function money(int $fen): string
{
    return number_format($fen / 100, 2, '.', '');
}

function twice(callable $f, $x)
{
    return $f($f($x));
}
