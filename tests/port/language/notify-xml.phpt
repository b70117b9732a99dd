--TEST--
a notification: fields of XML, handlers by name, what a closure does not take
--FILE--
<?php
function fromXml(string $xml): array
{
    if (!preg_match_all('/<(\w+)><!\[CDATA\[(.*?)\]\]><\/\1>|<(\w+)>([^<]*)<\/\3>/s', $xml, $found, PREG_SET_ORDER)) {
        return [];
    }
    $out = [];
    foreach ($found as $each) {
        [$name, $value] = isset($each[3]) && $each[3] !== '' ? [$each[3], $each[4]] : [$each[1], $each[2]];
        $out[$name] = $value;
    }
    return $out;
}
function toXml(array $data, ?string $root = null): string
{
    $root ??= 'xml';
    $xml = "<{$root}>";
    foreach ($data as $key => $value) {
        $xml .= is_numeric($value) ? "<$key>$value</$key>" : "<$key><![CDATA[$value]]></$key>";
    }
    return $xml . "</{$root}>";
}
class Notify
{
    protected $handlers = [];
    public function on(string $code, callable $handler): self
    {
        $this->handlers[$code][] = $handler;
        return $this;
    }
    public function handle(string $xml): string
    {
        $data = fromXml($xml);
        if (empty($data) || ($data['return_code'] ?? 'FAIL') !== 'SUCCESS') {
            return toXml(['return_code' => 'FAIL', 'return_msg' => $data['return_msg'] ?? '']);
        }
        $done = 0;
        foreach ($this->handlers[$data['result_code']] ?? [] as $handler) {
            $result = call_user_func($handler, $data, ++$done);
            if ($result === false) break;
        }
        return toXml(['return_code' => 'SUCCESS', 'return_msg' => 'OK', 'done' => $done]);
    }
    public function __call($name, $arguments)
    {
        return $this->on(strtoupper($name), ...$arguments);
    }
}
$log = [];
$notify = (new Notify())->on('SUCCESS', function ($data, $n) use (&$log) {
    $log[] = "$n:{$data['out_trade_no']} {$data['total_fee']}";
})->success(function (array $data) use (&$log) {
    if ($data['total_fee'] > 100) { $log[] = 'big'; return false; }
})->success(fn ($data) => $log[] = 'lost');
echo $notify->handle(toXml(['return_code' => 'SUCCESS', 'result_code' => 'SUCCESS', 'out_trade_no' => '00123', 'total_fee' => '101'])), "\n";
echo $notify->handle(toXml(['return_code' => 'SUCCESS', 'result_code' => 'SUCCESS', 'out_trade_no' => 'A<b', 'total_fee' => 99])), "\n";
echo $notify->handle('<xml><return_code>FAIL</return_code><return_msg>签名失败</return_msg></xml>'), "\n";
echo $notify->handle('rubbish'), "\n", implode('; ', $log), "\n";
--EXPECT--
<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg><done>2</done></xml>
<xml><return_code><![CDATA[SUCCESS]]></return_code><return_msg><![CDATA[OK]]></return_msg><done>3</done></xml>
<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[签名失败]]></return_msg></xml>
<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[]]></return_msg></xml>
1:00123 101; big; 1:A<b 99
