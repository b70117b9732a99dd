<?php
define('ROOT', __DIR__);
define('LIB', ROOT . '/lib');
$currency = 'CNY';
$rates = ['CNY' => 100, 'JPY' => 1];
