<?php

require 'config.php';
require_once LIB . '/class.Cart.php';
require_once LIB . DIRECTORY_SEPARATOR . 'gift.php';
include_once './json.php';

echo "start\n";
include 'pages/log.php';

$wechat = require ROOT . '/config/wechat-pay.php';
$wechat['notify']['retry']++;
$fresh = (require ROOT . '/config/wechat-pay.php');
$rates['USD'] = 1;

$cart = new GiftCart('礼物');
$cart->add('茶杯', '0.58')->add('书', 19.99);
$lines = $cart->lines();
$lines[] = 'x';
echo $cart->name(), ' ', count($cart), ' ', count($lines), ' ', $cart->total(), ' ', format_fen($cart->total()), "\n";
echo as_json([$wechat['notify'], $fresh['notify'], $rates, $currency, $opened, PRECISION, GIFT]), "\n";
echo to_fen('1.1', $rates['JPY']), basename(LIB), "\n";
