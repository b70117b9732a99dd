<?php
define('APP_NAME', 'shop');
const VERSION = '1.2';
