--TEST--
gateways around a gateway: parents in closures, __get and __call passed on
--FILE--
<?php
interface Gateway { public function charge(string $no, int $fen, array $meta = []): array; }
trait LogsCalls { protected array $log = []; private int $depth = 0; protected function logged(string $what, callable $do) { $this->log[] = str_repeat(' ', $this->depth) . "> $what"; $this->depth++; try { $r = $do(); $this->log[] = str_repeat(' ', $this->depth - 1) . '< ' . json_encode($r); return $r; } catch (Throwable $t) { $this->log[] = str_repeat(' ', $this->depth - 1) . '! ' . $t->getMessage(); throw $t; } finally { $this->depth--; } } public function log(): array { return $this->log; } }
trait Counts { public static int $made = 0; public function __construct() { self::$made++; static::boot(); } protected static function boot(): void { echo 'boot ', static::class, '; '; } }
class Fake implements Gateway { use Counts; public function charge(string $no, int $fen, array $meta = []): array { if ($fen > 1000) throw new RangeException("too much: $fen"); $meta['seen'] = true; return ['no' => $no, 'fen' => $fen, 'meta' => $meta]; } }
abstract class Decorator implements Gateway { public function __construct(protected Gateway $inner) {} public function charge(string $no, int $fen, array $meta = []): array { return $this->inner->charge($no, $fen, $meta); } public function __call($name, $args) { echo "[fwd $name] "; return $this->inner->$name(...$args); } public function __get($n) { return $this->inner->$n ?? null; } }
class Logging extends Decorator { use LogsCalls; public function charge(string $no, int $fen, array $meta = []): array { return $this->logged("charge $no", fn () => parent::charge($no, $fen, $meta)); } }
class Fees extends Decorator { public float $rate = 0.006; public function charge(string $no, int $fen, array $meta = []): array { $meta['fee'] = (int) ceil($fen * $this->rate); $result = parent::charge($no, $fen, $meta); $result['meta'] += ['fee' => 0, 'net' => $fen - $meta['fee']]; return $result; } }
class Once extends Decorator { private static array $done = []; private ?Gateway $spare = null; public function charge(string $no, int $fen, array $meta = []): array { return self::$done[$no] ??= parent::charge(...func_get_args()); } public function forget(string ...$nos): int { $before = count(self::$done); foreach ($nos ?: array_keys(self::$done) as $no) unset(self::$done[$no]); return $before - count(self::$done); } }
$meta = ['a' => 1];
$logging = new Logging(new Fees(new Fake));
$gateway = new Once($logging);
echo json_encode($gateway->charge('A', 500, $meta)), json_encode($gateway->charge('A', 900)), json_encode($meta), "\n";
try { $gateway->charge('B', 1001); } catch (RangeException $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
echo implode("\n", $gateway->log()), "\n", $gateway->rate, ' ', var_export($gateway->nothing, true), ' ', $gateway->forget('A', 'Z'), $gateway->forget(), ' ', Fake::$made, "\n";
$chain = array_reduce([Fees::class, Logging::class, Once::class], fn (Gateway $g, string $class) => new $class($g), new Fake());
echo get_class($chain), ' ', json_encode($chain->charge('C', 10)['meta']), ' ', Fake::$made, ' ', implode(',', array_keys($chain->charge('C', 10))), "\n";
$anonymous = new class(new Fake) extends Decorator { public function charge(string $no, int $fen, array $meta = []): array { return ['free' => true] + parent::charge($no, 0, $meta); } };
echo json_encode($anonymous->charge('D', 5)), $anonymous instanceof Gateway ? 'G' : '-', "\n";
--EXPECT--
boot Fake; {"no":"A","fen":500,"meta":{"a":1,"fee":3,"seen":true,"net":497}}{"no":"A","fen":500,"meta":{"a":1,"fee":3,"seen":true,"net":497}}{"a":1}
RangeException: too much: 1001
[fwd log] > charge A
< {"no":"A","fen":500,"meta":{"a":1,"fee":3,"seen":true,"net":497}}
> charge B
! too much: 1001
0.006 NULL 10 1
boot Fake; Once {"fee":1,"seen":true,"net":9} 2 no,fen,meta
boot Fake; {"free":true,"no":"D","fen":0,"meta":{"seen":true}}G
