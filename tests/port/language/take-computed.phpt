--TEST--
functions that change an array in a property whose name is computed, alone and in the middle
--FILE--
<?php
class Queue
{
    public array $orders = ['A3', 'A1', 'A2'];
    public array $refunds = [30, 10, 20];

    public function next(string $which)
    {
        return array_shift($this->$which) ?? 'none';
    }

    public function settle(string $which): string
    {
        sort($this->$which);
        array_splice($this->$which, 0, 1);
        array_push($this->$which, 'last');
        return json_encode($this->$which);
    }
}

function drain($queue, $which)
{
    $last = array_pop($queue->$which);
    array_shift($queue->$which);
    return [$last, count($queue->$which)];
}

$queue = new Queue();
echo $queue->next('orders'), ' ', $queue->settle('orders'), "\n";
echo $queue->next('refunds'), ' ', $queue->settle('refunds'), "\n";
echo json_encode(drain($queue, 'orders')), json_encode(drain($queue, 'refunds')), "\n";
echo $queue->next('orders'), "\n";
--EXPECT--
A3 ["A2","last"]
30 [20,"last"]
["last",0]["last",0]
none
