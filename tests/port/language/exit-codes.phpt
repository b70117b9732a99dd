--TEST--
exit in a function ends with its status, finally is not lost before
--FILE--
<?php
function leave($code) { echo "leaving\n"; exit($code); }
echo "start\n";
try { echo "in try\n"; } finally { echo "fin\n"; }
leave(3);
echo "never\n";
--EXITS--
3
--EXPECT--
start
in try
fin
leaving
