<?php

namespace Shop\Http;

use Shop\Models;

final class Order extends Resource
{
    private $status;

    public function __construct(private Models\Order $order)
    {
        $this->status = strtolower($order->status);
    }

    public function status(): string
    {
        return $this->status;
    }

    public function toArray(): array
    {
        return ['status' => $this->status(), 'total' => $this->order->total(), 'again' => $this->order->resource() instanceof self];
    }
}
