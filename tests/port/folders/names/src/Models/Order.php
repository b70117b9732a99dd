<?php

namespace Shop\Models;

use Shop\Http\Order as Resource;
use function Shop\Support\money;
use const Shop\Support\UNIT;

class Order
{
    public $status = 'NOTPAY';
    private $lines = [];

    public static function from(array $row): self
    {
        $order = new self();
        $order->status = $row['status'] ?? $order->status;
        $order->lines = $row['lines'] ?? [];

        return $order;
    }

    public function add(int $fen): static
    {
        $this->lines[] = $fen;

        return $this;
    }

    public function total(): int
    {
        return array_sum($this->lines);
    }

    public function resource(): Resource
    {
        return new Resource($this);
    }

    public function text(): string
    {
        return money($this->total()) . UNIT;
    }
}
