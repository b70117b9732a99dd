<?php

const PRECISION = 2;

/** 元转分 */
function to_fen($yuan, int $rate = 100): int
{
    return (int) round($yuan * $rate);
}

function format_fen(int $fen): string
{
    return sprintf('%.' . PRECISION . 'f', $fen / 100);
}

function add_line(array $cart, string $name, $price): array
{
    $cart[] = ['name' => $name, 'fen' => to_fen($price)];

    return $cart;
}
