--TEST--
signing parameters of APIv2: sorting, what is left out, comparing
--FILE--
<?php
final class Signer
{
    private string $key;
    private static int $count = 0;

    public function __construct(string $key)
    {
        $this->key = $key;
    }

    public function sign(array $params, string $type = 'MD5'): string
    {
        unset($params['sign']);
        ksort($params);
        $pairs = [];
        foreach ($params as $k => $v) {
            if ($v === '' || is_null($v) || is_array($v)) {
                continue;
            }
            $pairs[] = "{$k}={$v}";
        }
        $pairs[] = 'key=' . $this->key;
        $text = implode('&', $pairs);
        self::$count++;
        switch (strtoupper($type)) {
            case 'MD5':
                return strtoupper(md5($text));
            case 'HMAC-SHA256':
                return strtoupper(hash_hmac('sha256', $text, $this->key));
            default:
                throw new \InvalidArgumentException("unknown type {$type}", 12);
        }
    }

    public function verify(array $params): bool
    {
        $sign = $params['sign'] ?? '';
        return hash_equals($this->sign($params, $params['sign_type'] ?? 'MD5'), $sign);
    }

    public static function count(): int
    {
        return static::$count;
    }
}
$signer = new Signer('8934e7d15453e97507ef794cf7b0519d');
$params = ['appid' => 'wx1', 'mch_id' => 10000100, 'body' => '测试', 'total_fee' => 1, 'empty' => '', 'zero' => 0, 'no' => null, 'flag' => true, 10 => 'x', '9' => 'y'];
$params['sign'] = $signer->sign($params);
echo $params['sign'], PHP_EOL;
var_dump($signer->verify($params), $signer->verify(['total_fee' => 2] + $params), $signer->verify([]));
$params['sign_type'] = 'hmac-sha256';
echo $signer->sign($params, $params['sign_type']), "\n";
try {
    $signer->sign($params, 'RSA');
} catch (\InvalidArgumentException $e) {
    printf("%s (%d) %s\n", $e->getMessage(), $e->getCode(), get_class($e));
}
echo Signer::count(), ' ', count($params), ' ', implode(',', array_keys($params)), "\n";
echo http_build_query(array_filter($params)), "\n", urldecode(http_build_query(['a' => ['b' => 1, 'c' => [2, 3]], 'd' => false, 'e' => null])), "\n";
--EXPECT--
381C185BE23BB3B70FADA46CC4D93760
bool(true)
bool(false)
bool(false)
FDE2102287A691D57419F1E6A2023D9ADDE92B96613383D024514CF7EE4A4B5E
unknown type RSA (12) InvalidArgumentException
6 12 appid,mch_id,body,total_fee,empty,zero,no,flag,10,9,sign,sign_type
appid=wx1&mch_id=10000100&body=%E6%B5%8B%E8%AF%95&total_fee=1&flag=1&10=x&9=y&sign=381C185BE23BB3B70FADA46CC4D93760&sign_type=hmac-sha256
a[b]=1&a[c][0]=2&a[c][1]=3&d=0
