--TEST--
settings that change what is written
--FILE--
<?php
ini_set('precision', 17); echo 0.1;
ini_set('serialize_precision', -1);
mb_internal_encoding('GBK');
--FLAGS--
yes
--EXPECT--
0.10000000000000001