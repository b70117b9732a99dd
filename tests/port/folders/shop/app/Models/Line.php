<?php
namespace App\Models;
class Line {
    private ?Order $order = null;
    public function __construct(private string $name, private string $price, private int $n = 1) {}
    public function attach(Order $order): void { $this->order = $order; }
    public function order(): ?Order { return $this->order; }
    public function fen(): int { return \fen($this->price) * $this->n; }
    public function name(): string { return $this->name; }
}
