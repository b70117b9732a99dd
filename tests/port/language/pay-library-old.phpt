--FILE--
<?php
if (!defined('BASEPATH')) define('BASEPATH', '/x');
/**
 * CodeIgniter 风格的支付库
 */
class Wxpay_lib {
    private $CI;
    public $debug = FALSE;
    protected $_errors = array();
    static $types = array('1' => '微信', 2 => '支付宝', '03' => '现金');
    function __construct($params = array()) {
        foreach ($params as $key => $val) {
            if (isset($this->$key) || property_exists($this, $key)) $this->$key = $val;
            else $this->_errors[] = 'unknown ' . $key;
        }
    }
    function type_name($t) { return isset(self::$types[$t]) ? self::$types[$t] : '未知' . $t; }
    function types() { $out = ''; foreach (self::$types as $k => $v) $out .= var_export($k, TRUE) . '=' . $v . ';'; return $out; }
    function make_no($prefix = 'WX', $time = NULL) { $time === NULL && $time = time(); return $prefix . date('ymdHis', $time) . str_pad(abs(crc32($prefix . $time)) % 10000, 4, '0', STR_PAD_LEFT); }
    function money($n) { return preg_match('/^\d+(\.\d{1,2})?$/', $n, $m) ? array(true, $n * 100, empty($m[1]) ? 'int' : 'dec') : array(false, 0, ''); }
    function find($rows, $where) {
        $res = array();
        foreach ($rows as $i => $row) { $ok = true; foreach ($where as $k => $v) { if (is_array($v) ? !in_array($row[$k], $v) : $row[$k] != $v) { $ok = false; break; } } if ($ok) $res[$i] = $row; }
        return $res;
    }
    function tree($rows, $pid = 0, $lvl = 0) { $o = ''; foreach ($rows as $r) if ($r['pid'] == $pid) $o .= str_repeat('--', $lvl) . $r['id'] . "\n" . $this->tree($rows, $r['id'], $lvl + 1); return $o; }
    function errors($open = '<p>', $close = '</p>') { return $this->_errors ? $open . implode($close . $open, $this->_errors) . $close : ''; }
    function __toString() { return __CLASS__ . ':' . (int) $this->debug; }
}
$w = new Wxpay_lib(array('debug' => '1', 'foo' => 1));
echo $w, ' ', $w->errors(), "\n", $w->types(), $w->type_name('3'), $w->type_name(2), $w->type_name('2'), "\n";
echo $w->make_no('WX', 1700000000), "\n";
foreach (array('1.5', '12', '1.234', 'abc', '0.58') as $n) { list($ok, $fen, $kind) = $w->money($n); echo $n, ':', $ok ? "$fen $kind" : 'bad', ' '; }
echo "\n";
$rows = array(array('id' => 1, 'pid' => 0, 's' => '1'), array('id' => 2, 'pid' => 1, 's' => 'a'), array('id' => 3, 'pid' => 1, 's' => 1), array('id' => 4, 'pid' => '2', 's' => '01'));
echo $w->tree($rows), implode(',', array_keys($w->find($rows, array('s' => 1)))), '|', implode(',', array_keys($w->find($rows, array('pid' => array(1, '2'), 's' => '1')))), "\n";
$x = '10'; $y = $x + 5; $z = $x . 5; $x++; echo "$x $y $z ", $x == '11' ? 'T' : 'F', ' ', '1e1' == '10' ? 'T' : 'F', ' ', 'abc' == 0 ? 'T' : 'F', ' ', null == false ? 'T' : 'F', ' ', '0.0' ? 'T' : 'F', ' ', [] == false ? 'T' : 'F', "\n";
$s = 'z'; $s++; echo $s, ' '; $s = 'Az'; $s++; echo $s, ' '; $n = null; $n++; echo $n, ' '; $arr = array(5 => 'a', 'b', '7' => 'c', 'd'); echo implode(',', array_keys($arr)), ' ', max('10', 9, 'abc'), ' ', max(array(1, 2), array(1, 3))[1], ' ', min(1, '0.5'), "\n";
$list = array(3, 1, 2); sort($list); rsort($list); echo implode($list), ' ', current($list), ' ', ' ', end($list), "\n";
echo substr('微信支付', 0, 6), ' ', mb_substr('微信支付', 1, 2), ' ', strlen('微信'), ' ', mb_strlen('微信'), ' ', strpos('微信支付', '支'), ' ', mb_strpos('微信支付', '支'), ' ', ucwords('hello_world', '_'), ' ', strrev('abc'), ' ', str_pad('微', 5, '*'), "\n";
--EXPECT--
Wxpay_lib:1 <p>unknown foo</p>
1=微信;2=支付宝;'03'=现金;未知3支付宝支付宝
WX2311142213208618
1.5:150 dec 12:1200 int 1.234:bad abc:bad 0.58:58 dec 
1
--2
----4
--3
0,2,3|2,3
11 15 105 T T F T T T
aa Ba 1 5,6,7,8 abc 3 0.5
321 3  1
微信 信支 6 2 6 2 Hello_World cba 微**
