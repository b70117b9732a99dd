<?php
namespace App\Services;
use App\Models\{Order, Line as Row};
final class Pricing {
    public function __construct(private Order $order) {}
    public function discounted(int $percent = 10): int { return intdiv($this->order->total() * (100 - $percent), 100); }
    public function first(): Row { return new Row('gift', '0.01'); }
    public static function of(array $rows): Order { $o = Order::make('P1'); foreach ($rows as [$name, $price]) { $o->add(new Row($name, $price, 2)); } return $o; }
}
