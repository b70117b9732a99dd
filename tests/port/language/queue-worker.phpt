--TEST--
a queue of jobs as a generator: attempts, backoff, finally
--FILE--
<?php
class Job
{
    public int $attempts = 0;
    public ?string $error = null;
    public function __construct(public string $name, private Closure $work, public int $tries = 3, public array $backoff = [1, 5]) {}
    public function run(): mixed { $this->attempts++; return ($this->work)($this); }
    public function delay(): int { return $this->backoff[min($this->attempts, count($this->backoff)) - 1] ?? 0; }
}
class Queue
{
    private SplQueue $jobs;
    private array $failed = [];
    public array $times = [];
    public function __construct() { $this->jobs = new SplQueue(); }
    public function push(Job ...$jobs): void { foreach ($jobs as $job) { $this->jobs->enqueue($job); } }
    public function work(int $max = PHP_INT_MAX): Generator
    {
        $done = 0;
        while (!$this->jobs->isEmpty() && $done < $max) {
            $job = $this->jobs->dequeue();
            try {
                yield $job->name => $job->run();
                $done++;
            } catch (Exception $e) {
                $job->error = $e->getMessage();
                if ($job->attempts >= $job->tries) { $this->failed[$job->name] = $job; continue; }
                $this->times[$job->name][] = $job->delay();
                $this->push($job);
            } finally {
                $this->times['all'] = ($this->times['all'] ?? 0) + 1;
            }
        }
        return count($this->failed);
    }
    public function failed(): array { return array_map(fn (Job $j) => "{$j->name}: {$j->error} after {$j->attempts}", $this->failed); }
}
$counter = 0;
$queue = new Queue();
$queue->push(
    new Job('notify', function (Job $job) { if ($job->attempts < 2) throw new RuntimeException('down'); return 'sent'; }),
    new Job('refund', fn () => throw new DomainException('no money'), tries: 2, backoff: []),
    new Job('close', static function () use (&$counter): int { return ++$counter; }),
);
$queue->push(new Job(name: 'bill', work: fn (Job $j) => str_repeat($j->name, $j->attempts)));
$work = $queue->work();
foreach ($work as $name => $result) { echo $name, '=', $result, ' '; }
echo '| ', $work->getReturn(), ' ', json_encode($queue->failed()), ' ', json_encode($queue->times), ' ', $counter, "\n";
$queue->push(new Job('a', fn () => 1), new Job('b', fn () => 2), new Job('c', fn () => 3));
echo json_encode(iterator_to_array($queue->work(2))), "\n";
function batch(iterable $items, int $size): Generator { $batch = []; foreach ($items as $key => $item) { $batch[$key] = $item; if (count($batch) === $size) { yield $batch; $batch = []; } } if ($batch) yield $batch; }
foreach (batch((function () { for ($i = 1; $i <= 5; $i++) { yield "k$i" => $i ** 2; } })(), 2) as $n => $batch) { echo $n, json_encode($batch); }
echo "\n";
$generator = (function () { $total = 0; while (true) { $got = yield $total; if ($got === null) return "end $total"; $total += $got; } })();
$generator->current(); foreach ([5, '7', 1.5] as $x) { echo $generator->send($x), ' '; } $generator->next(); echo $generator->valid() ? 'more' : $generator->getReturn(), "\n";
--EXPECT--
close=1 bill=bill notify=sent | 1 {"refund":"refund: no money after 2"} {"notify":[1],"all":6,"refund":[0]} 1
{"a":1,"b":2}
0{"k1":1,"k2":4}1{"k3":9,"k4":16}2{"k5":25}
5 12 13.5 end 13.5
