<?php

/* 商户 */
return [
    'mchid' => '1900000001', // 商户号
    'serial' => str_repeat('A', 40),
    'notify' => ['url' => 'https://shop.example.com/notify', 'retry' => 3],
];
