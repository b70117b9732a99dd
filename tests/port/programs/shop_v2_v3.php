<?php
use GuzzleHttp\Promise\Utils;
use Psr\Http\Message\ResponseInterface;
use WeChatPay\Builder;
use WeChatPay\Crypto\AesEcb;
use WeChatPay\Crypto\Hash;
use WeChatPay\Crypto\Rsa;
use WeChatPay\Formatter;
use WeChatPay\Transformer;

final class Shop
{
    const V2 = 'v2';
    const V3 = 'v3';

    private $instance;
    private $mchid;
    private $apiV2Key;
    private $log = [];
    public static $made = 0;

    public function __construct(array $c)
    {
        self::$made++;
        $this->mchid = $c['mchid'];
        $this->apiV2Key = $c['secret'];
        $this->instance = Builder::factory([
            'mchid' => $c['mchid'],
            'serial' => $c['serial'],
            'privateKey' => Rsa::from('file://' . $c['key_path']),
            'certs' => [$c['platform_serial'] => Rsa::from('file://' . $c['platform_cert_path'], Rsa::KEY_TYPE_PUBLIC)],
            'secret' => $c['secret'],
            'merchant' => ['cert' => $c['cert_path'], 'key' => $c['key_path']],
            'base_uri' => $c['base_uri'],
        ]);
    }

    public function __get($name)
    {
        return $name === 'history' ? implode(' | ', $this->log) : null;
    }

    private function note(string $format, ...$values): self
    {
        $this->log[] = vsprintf($format, $values);
        return $this;
    }

    /** 付款码支付 (APIv2) */
    public function micropay(string $code, $fee)
    {
        $res = $this->instance->chain('v2/pay/micropay')->post(['xml' => [
            'appid' => 'wx8f3c0a5d2b7e4196',
            'mch_id' => $this->mchid,
            'body' => '咖啡 <大杯>',
            'out_trade_no' => 'MP' . substr($code, -6),
            'total_fee' => (string) $fee,
            'spbill_create_ip' => '127.0.0.1',
            'auth_code' => $code,
        ]]);
        $data = Transformer::toArray((string) $res->getBody());
        $this->note('%s:%s', self::V2, $data['result_code']);
        switch ($data['result_code']) {
            case 'SUCCESS':
                return (int) $data['total_fee'];
            case 'FAIL':
                $this->note('%s', $data['err_code'] ?? '?');
            default:
                return -1;
        }
    }

    /** 同时查询多个订单 (APIv3) */
    public function states(array $numbers): array
    {
        $promises = [];
        foreach ($numbers as $i => $no) {
            $promises[$no] = $this->instance->chain('v3/pay/transactions/out-trade-no/{out_trade_no}')
                ->getAsync(['out_trade_no' => $no, 'query' => ['mchid' => $this->mchid]])
                ->then(function (ResponseInterface $response) use ($no, $i) {
                    $trade = json_decode((string) $response->getBody(), true);
                    return sprintf('%d.%s=%s', $i + 1, $no, $trade['trade_state']);
                })
                ->otherwise(static fn ($e) => 'x');
        }
        $states = Utils::unwrap($promises);
        ksort($states);
        $this->note('%s:%d', self::V3, count($states));
        return array_values($states);
    }

    /** 退款回调 (APIv2)：解密 req_info */
    public function refundNotice(string $xml): array
    {
        $data = Transformer::toArray($xml);
        $key = Hash::md5($this->apiV2Key);
        $info = Transformer::toArray(AesEcb::decrypt($data['req_info'], $key));
        return ['no' => $info['out_refund_no'], 'fee' => $info['refund_fee'] / 100];
    }

    public function sealed(array $info): string
    {
        $xml = Transformer::toXml($info, true, false, 'root');
        return Transformer::toXml(['return_code' => 'SUCCESS', 'req_info' => AesEcb::encrypt($xml, Hash::md5($this->apiV2Key))]);
    }
}

$shop = new Shop(config('wechat'));
$paid = array_map([$shop, 'micropay'], ['134512345678901234', '134512345678909999'], [100, '250']);
echo implode(',', $paid), PHP_EOL;
print_r($shop->states(['SHOP-1', 'SHOP-2', 'SHOP-3']));
print_r($shop->refundNotice($shop->sealed(['out_refund_no' => 'R1', 'refund_fee' => '1050'])));
echo $shop->history, ' ', Shop::$made, "\n";
echo strlen(Formatter::nonce(16)), PHP_EOL;
