--TEST--
states as classes: constants of the class that is called, a registry
--FILE--
<?php
abstract class State
{
    private static array $registry = [];
    protected const NEXT = [];
    public static function register(string ...$classes): void { foreach ($classes as $class) { self::$registry[$class::name()] = $class; } }
    public static function of(string $name): State { $class = self::$registry[$name] ?? throw new OutOfBoundsException("no state $name"); return new $class(); }
    public static function name(): string { return strtolower(preg_replace('/State$/', '', static::class)); }
    public function to(string $name): State
    {
        if (!in_array($name, static::NEXT, true)) { throw new LogicException(sprintf('%s -> %s is not allowed (%s)', static::name(), $name, implode(', ', static::NEXT) ?: 'final')); }
        $next = self::of($name);
        $this->leave($next);
        return $next;
    }
    protected function leave(State $next): void { Log::add(static::name(), $next::name()); }
    public function __toString(): string { return '<' . static::name() . '>'; }
}
class NotpayState extends State { protected const NEXT = ['success', 'closed']; }
class SuccessState extends State { protected const NEXT = ['refund']; protected function leave(State $next): void { parent::leave($next); Log::add('!', get_parent_class($this)); } }
class ClosedState extends State {}
class RefundState extends SuccessState { protected const NEXT = [...parent::NEXT, 'closed']; }
final class Log
{
    public static $lines = [];
    public static function add(...$words) { static::$lines[] = implode('>', $words); return count(static::$lines); }
}
State::register(NotpayState::class, SuccessState::class, 'ClosedState', RefundState::class);
$state = State::of('notpay');
foreach (['success', 'refund', 'refund', 'closed', 'success', 'unknown'] as $i => $name) {
    try { $state = $state->to($name); echo $state, ' '; } catch (LogicException $e) { echo '[', $i, ' ', $e->getMessage(), '] '; }
}
try { State::of('unknown'); } catch (OutOfBoundsException $e) { echo get_class($e), "\n"; }
echo implode(' ', Log::$lines), ' ', count(Log::$lines), "\n";
var_dump($state instanceof ClosedState, $state instanceof SuccessState, State::of('refund') instanceof SuccessState, "$state" === '<closed>', is_subclass_of('RefundState', 'State'), (string) State::of('refund') . '!', State::of('refund') == State::of('refund'), State::of('refund') === State::of('refund'));
$switch = function ($code) { switch (true) { case $code === 'SUCCESS': case $code === 'OK': return 1; case str_starts_with($code, 'ERR'): $r = 2; break; case is_numeric($code) && $code > 5: $r = 3; default: $r = ($r ?? 0) + 10; } return $r; };
echo implode(',', array_map($switch, ['SUCCESS', 'OK', 'ERROR', '6', '5', ''])), "\n";
--EXPECT--
<success> <refund> <refund> <closed> [4 closed -> success is not allowed (final)] [5 closed -> unknown is not allowed (final)] OutOfBoundsException
notpay>success success>refund !>State refund>refund !>SuccessState refund>closed !>SuccessState 7
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
string(9) "<refund>!"
bool(true)
bool(false)
1,1,2,13,10,10
