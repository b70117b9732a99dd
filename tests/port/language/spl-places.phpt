--TEST--
places of SplStack and SplQueue, and those that are missing
--FILE--
<?php
$s = new SplStack(); $s->push('a'); $s->push('b'); $s->push('c'); $s[] = 'd'; $s->unshift('z');
echo $s[0], $s[3], $s->top(), $s->bottom(), count($s), "\n"; $s[1] = 'C'; unset($s[0]); foreach ($s as $i => $v) echo "$i$v "; 
var_dump(isset($s[1]), isset($s[9]));
$q = new SplQueue(); $q[] = 1; $q[] = 2; $q[0] = 5; unset($q[1]); $q->push(9); foreach ($q as $i => $v) echo "$i$v "; echo $q[1];
try { $q[7]; } catch (OutOfRangeException $e) { echo $e->getMessage(); } try { $q[7] = 1; } catch (OutOfRangeException $e) { echo $e->getMessage(); } try { unset($q[7]); } catch (OutOfRangeException $e) { echo $e->getMessage(); }
$st = new SplObjectStorage(); $a = new stdClass; try { $st[$a]; } catch (UnexpectedValueException $e) { echo $e->getMessage(); }
$e = new SplStack; try { $e->bottom(); } catch (RuntimeException $x) { echo $x->getMessage(); }
--EXPECT--
dadz5
3C 2b 1a 0z bool(true)
bool(false)
05 19 9SplDoublyLinkedList::offsetGet(): Argument #1 ($index) is out of rangeSplDoublyLinkedList::offsetSet(): Argument #1 ($index) is out of rangeSplDoublyLinkedList::offsetUnset(): Argument #1 ($index) is out of rangeObject not foundCan't peek at an empty datastructure