--TEST--
a static variable of a trait is one for each class that uses it
--FILE--
<?php
trait StaticVar { public function next() { static $i = 0; return ++$i; } }
class S1 { use StaticVar; } class S2 { use StaticVar; }
echo (new S1)->next(), (new S1)->next(), (new S2)->next(), "\n";
--FLAGS--
yes
--EXPECT--
121
