--TEST--
questions about classes, interfaces, traits, enums, members and constants by name
--FILE--
<?php
declare(strict_types=1);

interface Payable { const FEE = 6; public function pay(): string; }
trait Logs { protected array $lines = []; public function log(string $line): void { $this->lines[] = $line; } }
enum Status: string { case Paid = 'SUCCESS'; case Open = 'NOTPAY'; const DEFAULT = self::Open; }
abstract class Order implements Payable
{
    use Logs;
    public string $number = '';
    public static int $made = 0;
    private ?int $total = null;
    public function __construct() { self::$made++; }
    public static function create(): static { return new static(); }
    public function __toString(): string { return $this->number; }
    private function hidden(): void {}
}
final class NativeOrder extends Order
{
    public $class = 'x';
    public function pay(): string { return 'native'; }
    public function list(): array { return []; }
}
function total_of(): int { return 1; }
const RATE = 100;
define('SHOP_NAME', '小店');

$order = new NativeOrder();
foreach ([$order, 'NativeOrder', NativeOrder::class, 'nobody', 5, null] as $one) {
    echo json_encode([
        is_a($one, 'Order'), is_a($one, 'Order', true), is_a($one, 'NativeOrder', true), is_a($one, 'Payable', true),
        is_subclass_of($one, 'Order'), is_subclass_of($one, 'NativeOrder'), is_subclass_of($one, 'Payable', false), is_a($one, 'Missing', true),
    ]), "\n";
}
var_dump(trait_exists('Logs'), trait_exists('Nothing'), enum_exists('Status'), enum_exists('Order'), enum_exists('None'));
var_dump(interface_exists('payable'), class_exists('\NativeOrder'), class_exists('Exception'), class_exists('ArrayObject'));
var_dump(function_exists('total_of'), function_exists('TOTAL_OF'), function_exists('str_replace'), function_exists('no_such'));
var_dump(defined('RATE'), defined('SHOP_NAME'), defined('PHP_INT_MAX'), defined('NOTHING'), defined('Payable::FEE'), defined('Order::NOT'));
var_dump(constant('RATE'), constant('SHOP_NAME'), constant('NativeOrder::FEE'), constant('Status::Paid')->value, constant('PHP_INT_MAX'));
try {
    constant('NOTHING');
} catch (Error $error) {
    echo get_class($error), ': ', $error->getMessage(), "\n";
}
foreach (['pay', 'PAY', 'log', 'create', 'list', '__construct', '__toString', 'number', 'none'] as $name) {
    echo $name, ' ', json_encode([method_exists($order, $name), method_exists('NativeOrder', $name), property_exists($order, $name)]), "\n";
}
foreach (['number', 'made', 'lines', 'class', 'total', 'pay', 'none'] as $name) {
    echo $name, ' ', json_encode([property_exists($order, $name), property_exists('NativeOrder', $name), property_exists('Order', $name)]), "\n";
}
$order->extra = 1;
var_dump(property_exists($order, 'extra'), property_exists('NativeOrder', 'extra'));
var_dump(get_parent_class($order), get_parent_class('Order'), get_object_vars($order));
$twin = $order;
$other = clone $order;
var_dump(spl_object_id($order) === spl_object_id($twin), spl_object_id($order) === spl_object_id($other));
var_dump(spl_object_hash($order) === spl_object_hash($twin), strlen(spl_object_hash($order)), spl_object_hash($other) === spl_object_hash($order));
var_dump(iterator_count(new ArrayIterator([1, 2])), class_uses($order), class_uses('Order'));
--EXPECT--
[true,true,true,true,true,false,true,false]
[false,true,true,true,true,false,false,false]
[false,true,true,true,true,false,false,false]
[false,false,false,false,false,false,false,false]
[false,false,false,false,false,false,false,false]
[false,false,false,false,false,false,false,false]
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
int(100)
string(6) "小店"
int(6)
string(7) "SUCCESS"
int(9223372036854775807)
Error: Undefined constant "NOTHING"
pay [true,true,false]
PAY [true,true,false]
log [true,true,false]
create [true,true,false]
list [true,true,false]
__construct [true,true,false]
__toString [true,true,false]
number [false,false,true]
none [false,false,false]
number [true,true,true]
made [true,true,true]
lines [true,true,true]
class [true,true,false]
total [false,false,true]
pay [false,false,false]
none [false,false,false]
bool(true)
bool(false)
string(5) "Order"
bool(false)
array(3) {
  ["number"]=>
  string(0) ""
  ["class"]=>
  string(1) "x"
  ["extra"]=>
  int(1)
}
bool(true)
bool(false)
bool(true)
int(32)
bool(false)
int(2)
array(0) {
}
array(1) {
  ["Logs"]=>
  string(4) "Logs"
}
