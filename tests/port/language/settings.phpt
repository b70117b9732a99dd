--TEST--
settings that say how PHP runs, and the zone of dates
--FILE--
<?php
ini_set('display_errors', '0'); ini_set('memory_limit', '512M'); mb_internal_encoding('UTF-8'); error_reporting(E_ALL);
ini_set('date.timezone', 'Asia/Shanghai');
echo date('c', 0), ini_get('memory_limit'), "\n";
--EXPECT--
1970-01-01T08:00:00+08:00512M
