--TEST--
SplQueue, SplStack, ArrayObject, ArrayIterator, SplObjectStorage
--FILE--
<?php
$queue = new SplQueue();
foreach (['pay', 'query', 'refund'] as $job) {
    $queue->enqueue($job);
}
$queue[] = 'close';
echo count($queue), ' ', $queue->dequeue(), ' ', $queue->isEmpty() ? 'empty' : 'jobs', "\n";
foreach ($queue as $at => $job) {
    echo "$at: $job\n";
}
echo implode(',', iterator_to_array($queue)), ' ', $queue->top(), "\n";
while (!$queue->isEmpty()) {
    $queue->dequeue();
}
try {
    $queue->dequeue();
} catch (RuntimeException $error) {
    echo $error->getMessage(), "\n";
}
$stack = new SplStack();
$stack->push(1);
$stack->push(2);
foreach ($stack as $at => $value) {
    echo "$at: $value\n";
}
echo $stack->top(), $stack->pop(), $stack->pop(), "\n";
try {
    $stack->pop();
} catch (RuntimeException $error) {
    echo get_class($error), ' ', $error->getMessage(), "\n";
}
try {
    $stack->top();
} catch (RuntimeException $error) {
    echo get_class($error), ' ', $error->getMessage(), "\n";
}

$config = new ArrayObject(['mchid' => '190000', 'tries' => 3]);
$config['tries']++;
$config['hosts'] = ['a', 'b'];
$config[] = 'plain';
$config->append('more');
unset($config['mchid']);
var_dump(isset($config['tries']), isset($config['mchid']), isset($config['none']), count($config), $config->offsetExists('hosts'));
var_dump($config->getArrayCopy());
$copy = $config->getArrayCopy();
$copy['tries'] = 100;
echo $config['tries'], "\n";
foreach ($config as $key => $value) {
    echo $key, '=', json_encode($value), "\n";
}
$iterator = new ArrayIterator(['a' => 1, 'b' => 2]);
while ($iterator->valid()) {
    echo $iterator->key(), $iterator->current(), "\n";
    $iterator->next();
}
var_dump($iterator->current(), $iterator->key(), count($iterator));
$empty = new ArrayObject();
echo $empty ? 'an object is true' : 'false', ' ', count($empty), "\n";

$storage = new SplObjectStorage();
$first = new stdClass();
$first->name = '甲';
$second = new stdClass();
$second->name = '乙';
$storage->attach($first);
$storage->attach($second, ['fee' => 6]);
$storage[$first] = 'again';
echo count($storage), ' ', $storage[$first], ' ', json_encode($storage[$second]), "\n";
foreach ($storage as $at => $object) {
    echo $at, $object->name, "\n";
}
$storage->detach($first);
$storage->detach($first);
var_dump($storage->contains($first), $storage->contains($second), isset($storage[$second]));
unset($storage[$second]);
var_dump(count($storage));

class Basket implements Countable, IteratorAggregate
{
    private array $goods = [];
    public function add(string $name): static { $this->goods[] = $name; return $this; }
    public function count(): int { return count($this->goods); }
    public function getIterator(): Iterator { return new ArrayIterator($this->goods); }
}
$basket = new Basket();
if ($basket) {
    echo "a basket\n";
}
echo count($basket->add('tea')->add('cup')), "\n";
foreach ($basket as $at => $name) {
    echo "$at $name\n";
}
--EXPECT--
4 pay jobs
0: query
1: refund
2: close
query,refund,close close
Can't shift from an empty datastructure
1: 2
0: 1
221
RuntimeException Can't pop from an empty datastructure
RuntimeException Can't peek at an empty datastructure
bool(true)
bool(false)
bool(false)
int(4)
bool(true)
array(4) {
  ["tries"]=>
  int(4)
  ["hosts"]=>
  array(2) {
    [0]=>
    string(1) "a"
    [1]=>
    string(1) "b"
  }
  [0]=>
  string(5) "plain"
  [1]=>
  string(4) "more"
}
4
tries=4
hosts=["a","b"]
0="plain"
1="more"
a1
b2
NULL
NULL
int(2)
an object is true 0
2 again {"fee":6}
0甲
1乙
bool(false)
bool(true)
bool(true)
int(0)
a basket
2
0 tea
1 cup
