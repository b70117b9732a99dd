--TEST--
generators that end early, late, or by an exception
--FILE--
<?php
// Generators that end early, late, or by an exception.

function pages(int $last): Generator
{
    try {
        for ($page = 1; $page <= $last; $page++) {
            $reply = yield "page $page";
            if ($reply === 'stop') {
                return 'stopped';
            }
        }
        return 'all';
    } finally {
        echo "[closed]\n";
    }
}

function message(callable $run): void
{
    try {
        var_dump($run());
    } catch (Throwable $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}

$pages = pages(2);
message(fn () => $pages->getReturn());
$pages->next();
echo $pages->current(), "\n";
message(fn () => $pages->rewind());
$pages->next();
var_dump($pages->valid(), $pages->current(), $pages->key(), $pages->send('late'), $pages->getReturn());
$pages->next();
message(fn () => $pages->throw(new LogicException('too late')));
message(function () use ($pages) {
    foreach ($pages as $page) {
        echo $page, "\n";
    }
});

$pages = pages(3);
$pages->rewind();
echo $pages->send('go on'), ' ', $pages->key(), "\n";
var_dump($pages->send('stop'), $pages->getReturn());

function failing(): Generator
{
    yield 1;
    throw new RuntimeException('broken');
}
$failing = failing();
message(function () use ($failing) {
    foreach ($failing as $key => $value) {
        echo "$key => $value\n";
    }
});
var_dump($failing->valid(), $failing->current());
message(fn () => $failing->getReturn());

function inner(): Generator
{
    $sent = [];
    while (count($sent) < 3) {
        try {
            $sent[] = yield count($sent);
        } catch (DomainException $error) {
            $sent[] = 'caught ' . $error->getMessage();
        }
    }
    return $sent;
}
function outer(): Generator
{
    yield 'first';
    $result = yield from inner();
    yield from ['a' => 1, 'b' => 2];
    yield from new ArrayIterator(['x', 'y']);
    return $result;
}
$outer = outer();
echo $outer->current(), "\n";
echo $outer->send('ignored'), "\n";
echo $outer->send('one'), "\n";
echo $outer->throw(new DomainException('two')), "\n";
$outer->next();
while ($outer->valid()) {
    echo $outer->key(), ' => ', $outer->current(), "\n";
    $outer->next();
}
var_dump($outer->getReturn());

$outer = outer();
message(function () use ($outer) {
    $outer->current();
    $outer->next();
    $outer->throw(new RuntimeException('through both'));
});
var_dump($outer->valid());

$lazy = (function () { echo "[started]\n"; yield 10; yield 5 => 20; yield 30; yield 'k' => 40; yield 50; })();
echo "before\n";
foreach ($lazy as $key => $value) {
    echo "$key => $value\n";
}
--EXPECT--
Exception: Cannot get return value of a generator that hasn't returned
page 2
Exception: Cannot rewind a generator that was already run
[closed]
bool(false)
NULL
NULL
NULL
string(3) "all"
LogicException: too late
Exception: Cannot traverse an already closed generator
page 2 1
[closed]
NULL
string(7) "stopped"
0 => 1
RuntimeException: broken
bool(false)
NULL
Exception: Cannot get return value of a generator that hasn't returned
first
0
1
2
a => 1
b => 2
0 => x
1 => y
array(3) {
  [0]=>
  string(3) "one"
  [1]=>
  string(10) "caught two"
  [2]=>
  NULL
}
RuntimeException: through both
bool(false)
before
[started]
0 => 10
5 => 20
6 => 30
k => 40
7 => 50
