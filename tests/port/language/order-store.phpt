--FILE--
<?php
// 原生 V2 回调 + 订单文件存储
class FileStore implements ArrayAccess, Countable, IteratorAggregate {
    private $f; private $d = [];
    public function __construct($f) { $this->f = $f; if (is_file($f)) $this->d = json_decode(file_get_contents($f), true) ?: []; }
    #[\ReturnTypeWillChange]
    public function offsetExists($k) { return isset($this->d[$k]); }
    #[\ReturnTypeWillChange]
    public function offsetGet($k) { return $this->d[$k] ?? null; }
    #[\ReturnTypeWillChange]
    public function offsetSet($k, $v) { if ($k === null) $this->d[] = $v; else $this->d[$k] = $v; }
    #[\ReturnTypeWillChange]
    public function offsetUnset($k) { unset($this->d[$k]); }
    public function count(): int { return count($this->d); }
    public function getIterator(): Iterator { return new ArrayIterator($this->d); }
    public function save() { return file_put_contents($this->f, json_encode($this->d, JSON_UNESCAPED_UNICODE), LOCK_EX); }
    public function __destruct() { echo "saved ", $this->save(), "\n"; }
}
function xml2arr($xml) {
    $out = [];
    if (preg_match_all('#<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))</\1>#s', $xml, $m, PREG_SET_ORDER)) {
        foreach ($m as $one) $out[$one[1]] = isset($one[3]) ? html_entity_decode($one[3]) : $one[2];
    }
    return $out;
}
function arr2xml(array $a) { $x = ''; foreach ($a as $k => $v) $x .= is_numeric($v) ? "<$k>$v</$k>" : "<$k><![CDATA[$v]]></$k>"; return "<xml>$x</xml>"; }
function sign(array $p, $key, $type = 'MD5') {
    ksort($p, SORT_STRING);
    $p = array_filter($p, function ($v, $k) { return $v !== '' && !is_null($v) && $k !== 'sign'; }, ARRAY_FILTER_USE_BOTH);
    $s = urldecode(http_build_query($p)) . "&key=$key";
    return strtoupper($type == 'MD5' ? md5($s) : hash_hmac('sha256', $s, $key));
}
$key = '8934e7d15453e97507ef794cf7b0519d';
$make = function (array $over = []) use ($key) { $a = array_merge(['appid' => 'wxd930ea5d5a258f4f', 'mch_id' => 10000100, 'device_info' => 1000, 'body' => 'test & 测试', 'nonce_str' => 'ibuaiVcKdpRxkhJA', 'total_fee' => '100', 'out_trade_no' => 'T1', 'empty' => ''], $over); return ['sign' => sign($a, $key)] + $a; };
echo sign(['appid' => 'wxd930ea5d5a258f4f', 'mch_id' => 10000100, 'device_info' => 1000, 'body' => 'test', 'nonce_str' => 'ibuaiVcKdpRxkhJA'], $key), "\n";
$file = tempnam(sys_get_temp_dir(), 'pay');
$store = new FileStore($file);
foreach ([$make(), $make(['out_trade_no' => 'T2', 'total_fee' => 5]), $make(), ['sign' => 'bad'] + $make()] as $n => $msg) {
    $xml = arr2xml($msg);
    $data = xml2arr($xml);
    $ok = hash_equals(sign($data, $key), $data['sign']);
    if (!$ok) { echo arr2xml(['return_code' => 'FAIL', 'return_msg' => '签名失败']), "\n"; continue; }
    if (isset($store[$data['out_trade_no']])) { $o = $store[$data['out_trade_no']]; $o['times']++; $store[$data['out_trade_no']] = $o; }
    else $store[$data['out_trade_no']] = ['fee' => (int) $data['total_fee'], 'times' => 1, 'body' => $data['body']];
    echo "$n ", count($store), ' ', arr2xml(['return_code' => 'SUCCESS']), "\n";
}
$store[] = ['fee' => 1];
unset($store['T2']);
foreach ($store as $no => $o) { echo $no, '=', $o['fee'], ',', $o['times'] ?? 0, "\n"; }
unset($store);
echo file_get_contents($file), "\n";
unlink($file);
--EXPECT--
5E4C7C730CD3D6372794F59464FE0CEB
0 1 <xml><return_code><![CDATA[SUCCESS]]></return_code></xml>
1 2 <xml><return_code><![CDATA[SUCCESS]]></return_code></xml>
2 2 <xml><return_code><![CDATA[SUCCESS]]></return_code></xml>
<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[签名失败]]></return_msg></xml>
T1=100,2
0=1,0
saved 65
{"T1":{"fee":100,"times":2,"body":"test & 测试"},"0":{"fee":1}}
