<?php
require __DIR__ . '/../vendor/autoload.php';
require_once dirname(__DIR__) . '/config/constants.php';
$config = require __DIR__ . '/../config/shop.php';
require __DIR__ . '/../config/vars.php';
use App\Models\Order;
use App\Models\Line;
use App\Services\Pricing;

$order = new Order('A1');
$order->add(new Line('Book', '19.99', 3))->add(new Line('Pen', '0.58'));
echo $order->show(), ' ', $order->total(), ' ', yuan($order->total()), ' ', CURRENCY, "\n";
echo $order->pricing()->discounted(), ' ', $order->pricing()->first()->name(), "\n";
$other = Pricing::of([['x', '1.10'], ['y', '2']]);
echo $other->show(), ' ', $other->total(), ' ', Order::made(), "\n";
$config['limits']['max'] += 1; $limits['n']++;
$again = require __DIR__ . '/../config/shop.php';
echo json_encode([$config, $again, $limits, $debug, APP_NAME, VERSION, $order]), "\n";
echo get_class($other), ' ', Order::class, "\n";
