<?php

namespace Shop\Http;

abstract class Resource
{
    const KIND = 'resource';

    abstract public function toArray(): array;

    public function json(): string
    {
        return static::KIND . json_encode($this->toArray());
    }

    public static function many(array $orders): array
    {
        return array_map(fn ($order) => $order->resource()->toArray(), $orders);
    }
}
