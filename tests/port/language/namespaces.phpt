--TEST--
a namespace, its functions and constants, and names of classes
--FILE--
<?php
namespace App\Pay;
use InvalidArgumentException as Bad;
use function strtoupper as up;
use const PHP_EOL as NL;
const RATE = 100;
function fen(float $yuan): int { return (int) round($yuan * RATE); }
abstract class Gateway { public static function name(): string { return static::class; } public function short(): string { $p = explode('\\', static::class); return end($p); } public function __toString() { return __CLASS__ . '|' . __METHOD__ . '|' . __NAMESPACE__ . '|' . __FUNCTION__; } }
class WeChat extends Gateway { const TYPE = self::class . '!'; }
enum Kind: string { case A = 'a'; }
echo fen(0.58), up('x'), NL, WeChat::name(), ' ', (new WeChat)->short(), ' ', new WeChat, ' ', WeChat::TYPE, NL;
echo \strlen('abc'), \App\Pay\RATE, RATE, Kind::A::class, NL;
try { throw new Bad('bad'); } catch (\LogicException $e) { echo get_class($e), $e instanceof Bad ? 'yes' : 'no', NL; }
$cls = '\\App\\Pay\\WeChat'; $o = new $cls; echo get_class($o), $o instanceof Gateway ? 1 : 0, is_a($o, Gateway::class) ? 1 : 0, call_user_func('App\\Pay\\fen', 2.5), \function_exists('App\\Pay\\fen') ? 'f' : 'n', NL;
echo $o::class === WeChat::class ? 'same' : 'other', get_debug_type($o), get_parent_class($o), NL;
--EXPECT--
58X
App\Pay\WeChat WeChat App\Pay\Gateway|App\Pay\Gateway::__toString|App\Pay|__toString App\Pay\WeChat!
3100100App\Pay\Kind
InvalidArgumentExceptionyes
App\Pay\WeChat11250f
sameApp\Pay\WeChatApp\Pay\Gateway
