<?php
use GuzzleHttp\Promise\Utils;
use Psr\Http\Message\ResponseInterface;
use WeChatPay\Builder;
use WeChatPay\Crypto\Rsa;

$instance = Builder::factory([
    'base_uri' => getenv('WECHATPAY_BASE_URI'), 'mchid' => getenv('WECHAT_MCHID'), 'serial' => getenv('WECHAT_SERIAL'),
    'privateKey' => Rsa::from('file://' . getenv('WECHAT_KEY_PATH')),
    'certs' => [getenv('WECHAT_PLATFORM_SERIAL') => Rsa::from('file://' . getenv('WECHAT_PLATFORM_CERT_PATH'), Rsa::KEY_TYPE_PUBLIC)],
]);
$orders = ['b' => 'no1', 'a' => 'no2', 'c' => 'MISSING'];
$promises = [];
foreach ($orders as $key => $no) {
    $promises[$key] = $instance->v3->pay->transactions->outTradeNo->{'{no}'}
        ->getAsync(['no' => $no, 'query' => ['mchid' => '1900000001']])
        ->then(static function (ResponseInterface $response) use ($no) {
            $row = json_decode((string) $response->getBody(), true);
            return [$no, $row['trade_state'], $row['amount']['total'] / 100];
        });
}
$paid = 0;
foreach (Utils::settle($promises)->wait() as $key => $result) {
    $state = $result['state'];
    $value = $result['value'] ?? null;
    if ($state === 'fulfilled') {
        vprintf("$key: %s %s %.2f\n", $value);
        $paid += $value[2];
    } else {
        echo "$key: failed\n";
    }
}
echo "paid $paid\n";
$res = $instance
    ->chain('v3/pay/transactions/native')
    ->postAsync(['json' => ['description' => '测试', 'amount' => ['total' => 1], 'out_trade_no' => 'n' . 1]])
    ->then(static function ($response) {
        // 正常逻辑回调处理
        echo $response->getBody(), PHP_EOL;
        return $response;
    })
    ->otherwise(static function ($e) {
        // 异常错误处理
        echo $e->getMessage(), PHP_EOL;
        if ($e instanceof \GuzzleHttp\Exception\RequestException && $e->hasResponse()) {
            $r = $e->getResponse();
            echo $r->getStatusCode() . ' ' . $r->getReasonPhrase(), PHP_EOL;
            echo $r->getBody(), PHP_EOL, PHP_EOL, PHP_EOL;
        }
        echo $e->getTraceAsString(), PHP_EOL;
    })
    ->wait();
echo $res->getStatusCode(), ' ', $res->getHeaderLine('X-None'), "\n";
