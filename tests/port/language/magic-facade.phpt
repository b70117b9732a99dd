--TEST--
protected methods behind __callStatic and __call
--FILE--
<?php
class Facade {
    protected string $prefix = 'p';
    public static function __callStatic($name, $arguments) { $self = new static(); return $self->$name(...$arguments); }
    public function __call($name, $arguments) { return "call $name"; }
    protected function order($number) { return "$this->prefix order $number"; }
    private function secret() { return 'secret'; }
    public function open() { return $this->secret() . self::count(); }
    private static function count() { return 1; }
}
class Pay extends Facade { public function mine() { return $this->order(1) . $this->secret(); } }
echo Facade::order('1'), "\n", Pay::order('2'), "\n", Pay::other(3), "\n";
$pay = new Pay();
echo $pay->order('4'), "\n", $pay->secret(), "\n", $pay->mine(), "\n", (new Facade)->open(), "\n", (new Facade)->secret(), "\n";
function f(Facade $f) { return $f->order(1) . $f->count(); }
echo f($pay), "\n";
--EXPECT--
p order 1
p order 2
call other
call order
call secret
p order 1call secret
secret1
call secret
call ordercall count
