<?php
const CURRENCY = 'CNY';
define('RATE', 100);
function fen(string $yuan): int { return (int) round($yuan * RATE); }
function yuan(int $fen): string { return number_format($fen / RATE, 2); }
