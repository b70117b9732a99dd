--TEST--
an order service: repository, retries, errors with codes and causes
--FILE--
<?php
namespace App\Service;

use InvalidArgumentException;
use RuntimeException;

interface OrderRepository { public function find(string $no): ?Order; public function save(Order $order): void; }
class Order
{
    const NEW = 0;
    const PAID = 1;
    const REFUNDED = 2;
    public $paid_at = null;
    public function __construct(public readonly string $no, public int $amount, public int $status = self::NEW, protected array $log = []) {}
    public function log(string $line): void { $this->log[] = sprintf('[%02d] %s', count($this->log) + 1, $line); }
    public function lines(): array { return $this->log; }
    public function isPaid(): bool { return $this->status === static::PAID; }
}
class MemoryRepository implements OrderRepository
{
    private array $orders = [];
    public function find(string $no): ?Order { return $this->orders[$no] ?? null; }
    public function save(Order $order): void { $this->orders[$order->no] = $order; }
}
class OrderService
{
    private OrderRepository $orders;
    private int $tries = 0;
    public function __construct(OrderRepository $orders) { $this->orders = $orders; }
    public function pay(string $no, int $amount): Order
    {
        $order = $this->orders->find($no);
        if (!$order) {
            throw new InvalidArgumentException('no order ' . $no);
        }
        if ($order->isPaid()) {
            $order->log('again');
            return $order;
        }
        if ($order->amount != $amount) {
            $order->log("amount {$amount} is not {$order->amount}");
            throw new RuntimeException('amount', 400, new InvalidArgumentException("want {$order->amount}"));
        }
        $order->status = Order::PAID;
        $order->paid_at = '2026-01-01';
        $order->log('paid');
        $this->orders->save($order);
        return $order;
    }
    public function retry(callable $do, int $times = 3)
    {
        do {
            try {
                return $do(++$this->tries);
            } catch (RuntimeException $e) {
                $last = $e;
            }
        } while (--$times > 0);
        throw $last;
    }
}
$repository = new MemoryRepository();
$repository->save(new Order('7', 100));
$repository->save(new Order(no: 'A7', amount: 50, log: ['x']));
$service = new OrderService($repository);
foreach ([['7', 100], ['7', 1], ['A7', 51], ['none', 1]] as [$no, $amount]) {
    try {
        echo $service->pay($no, $amount)->paid_at ?? 'null', "\n";
    } catch (InvalidArgumentException | \TypeError $e) {
        echo 'bad: ', $e->getMessage(), "\n";
    } catch (RuntimeException $e) {
        echo $e->getMessage(), ' ', $e->getCode(), ' ', $e->getPrevious()?->getMessage(), "\n";
    }
}
echo implode('|', $repository->find('7')->lines()), '|', implode('|', $repository->find('A7')->lines()), "\n";
echo $service->retry(function (int $n) { if ($n < 3) throw new RuntimeException("try $n"); return "ok $n"; }), "\n";
try { $service->retry(fn ($n) => throw new RuntimeException("try $n"), 2); } catch (\Exception $e) { echo get_class($e), $e->getMessage(), "\n"; }
echo Order::class, ' ', $service::class, ' ', $repository->find('zz')?->lines()[0] ?? 'nobody', "\n";
--EXPECT--
2026-01-01
2026-01-01
amount 400 want 50
bad: no order none
[01] paid|[02] again|x|[02] amount 51 is not 50
ok 3
RuntimeExceptiontry 5
App\Service\Order App\Service\OrderService nobody
