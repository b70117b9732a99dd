--TEST--
an exception that nobody catches ends the program
--FILE--
<?php
function deep($n) { if ($n === 0) throw new DomainException('end'); try { deep($n - 1); } finally { echo "f$n "; } }
echo "go ";
deep(3);
echo 'never';
--EXITS--
255
--EXPECT--
go f1 f2 f3 