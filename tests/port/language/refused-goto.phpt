--TEST--
goto is refused
--FILE--
<?php
$i = 0;
again:
if ($i++ < 3) goto again;
echo $i;
--FLAGS--
yes
--EXPECT--
4