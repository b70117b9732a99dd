--TEST--
an order service with a repository, events and exceptions
--FILE--
<?php
// order service with repository and events
class OrderException extends RuntimeException { private array $context; public function __construct(string $m, array $context = [], int $code = 0, ?Throwable $p = null) { parent::__construct($m, $code, $p); $this->context = $context; } public function context(): array { return $this->context; } public static function notFound(string $no): static { return new static("Order {$no} not found", compact('no'), 404); } }
class PaidTwice extends OrderException {}
class Repo { private array $rows = []; public function save(array $row): array { $row['id'] ??= count($this->rows) + 1; $row += ['status' => 'new', 'paid_at' => null]; return $this->rows[$row['id']] = $row; } public function find(int $id): ?array { return $this->rows[$id] ?? null; } public function where(string $k, $v): array { return array_values(array_filter($this->rows, fn($r) => ($r[$k] ?? null) == $v)); } public function update(int $id, callable $f): void { $f($this->rows[$id]); } public function sum(string $k) { return array_sum(array_column($this->rows, $k)); } }
class Events { private static array $h = []; public static function on(string $n, callable $f, int $prio = 0): void { self::$h[$n][$prio][] = $f; } public static function fire(string $n, ...$args): array { $out = []; $hs = self::$h[$n] ?? []; krsort($hs); foreach ($hs as $prio => $fs) foreach ($fs as $f) { $out[] = $f(...$args); if (end($out) === false) break 2; } return $out; } }
class Orders { public function __construct(private Repo $repo, private string $prefix = 'NO') {} public function create(string $title, int|float $yuan, array $o = []): array { ['coupon' => $c, 'memo' => $memo] = $o + ['coupon' => 0, 'memo' => '']; $fen = (int) round($yuan * 100) - $c; if ($fen <= 0) throw new OrderException('amount', ['fen' => $fen], 422); $row = $this->repo->save(['no' => $this->prefix . str_pad((string) mt_rand(1, 1), 4, '0', STR_PAD_LEFT), 'title' => $title, 'fen' => $fen, 'memo' => $memo ?: null]); Events::fire('created', $row); return $row; }
 public function pay(int $id): bool { $o = $this->repo->find($id) ?? throw OrderException::notFound((string) $id); if ($o['status'] === 'paid') throw new PaidTwice('twice', $o); $this->repo->save(['status' => 'paid', 'paid_at' => '2024'] + $o); [$a, $b] = Events::fire('paid', $o, $id) + [null, null]; return $a && !$b; } }
Events::on('paid', fn($o, $id) => $id * 10, 5); Events::on('paid', function ($o) { echo "paid {$o['no']} {$o['status']}\n"; return false; }, 10); Events::on('created', function (array $o): void { echo 'created ', $o['title'], ' ', number_format($o['fen'] / 100, 2), "\n"; });
$repo = new Repo; $s = new Orders(repo: $repo, prefix: 'T'); $s->create('Tea', 19.99); $s->create('Cup', 0.29, ['coupon' => 9, 'memo' => 'm']);
foreach ([1, 1, 9] as $id) { try { var_dump($s->pay($id)); } catch (PaidTwice $e) { echo get_class($e), $e->context()['fen'], "\n"; } catch (OrderException $e) { echo $e->getMessage(), $e->getCode(), json_encode($e->context()), "\n"; } }
try { $s->create('x', 0.05, ['coupon' => 5]); } catch (OrderException $e) { echo $e->getCode(), "\n"; }
print_r($repo->where('status', 'new')); echo $repo->sum('fen'), json_encode($repo->find(2)), "\n";
--EXPECT--
created Tea 19.99
created Cup 0.20
paid T0001 new
bool(false)
PaidTwice1999
Order 9 not found404{"no":"9"}
422
Array
(
    [0] => Array
        (
            [no] => T0001
            [title] => Cup
            [fen] => 20
            [memo] => m
            [id] => 2
            [status] => new
            [paid_at] => 
        )

)
2019{"no":"T0001","title":"Cup","fen":20,"memo":"m","id":2,"status":"new","paid_at":null}
