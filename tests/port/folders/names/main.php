<?php

require __DIR__ . '/vendor/autoload.php';

use Shop\Http\Resource;
use Shop\Models\Order;
use Shop\Support;
use function Shop\Support\twice as both;

$order = (new Order())->add(100)->add(58);
$paid = Order::from(['status' => 'SUCCESS', 'lines' => [1, 2]]);
echo $order->status, ' ', $order->text(), ' ', $order->resource()->status(), ' ', $order->resource()->json(), "\n";
echo json_encode(Resource::many([$order, $paid])), "\n";
echo Support\money(1), ' ', both(fn ($n) => $n * 3, 2), ' ', Support\UNIT, "\n";
$other = new \Shop\Http\Order($paid);
echo $other->status(), ' ', $other instanceof Resource ? 'yes' : 'no', "\n";
