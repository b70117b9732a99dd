<?php

declare(strict_types=1);

namespace App\Services\Payment;

use App\Models\Order;
use GuzzleHttp\Exception\RequestException;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Cache;
use Illuminate\Support\Facades\Log;
use WeChatPay\Builder;
use WeChatPay\BuilderChainable;
use WeChatPay\Crypto\AesGcm;
use WeChatPay\Crypto\Rsa;
use WeChatPay\Formatter;

/**
 * 微信支付：下单、查单、关单、退款、回调
 */
class PaymentService
{
    private const TIMEOUT = 300;

    private const STATES = [
        'SUCCESS' => '支付成功',
        'NOTPAY' => '未支付',
        'CLOSED' => '已关闭',
        'REFUND' => '转入退款',
    ];

    private ?BuilderChainable $client = null;

    public function __construct(
        private readonly array $config,
        private string $channel = 'wechat',
    ) {
    }

    private function client(): BuilderChainable
    {
        return $this->client ??= Builder::factory([
            'mchid' => $this->config['mchid'],
            'serial' => $this->config['serial'],
            'privateKey' => Rsa::from('file://' . $this->config['key_path'], Rsa::KEY_TYPE_PRIVATE),
            'certs' => [
                $this->config['platform_serial'] => Rsa::from('file://' . $this->config['platform_cert_path'], Rsa::KEY_TYPE_PUBLIC),
                $this->config['public_key_id'] => Rsa::from('file://' . $this->config['public_key_path'], Rsa::KEY_TYPE_PUBLIC),
            ],
            'base_uri' => $this->config['base_uri'],
        ]);
    }

    /**
     * JSAPI 下单，返回调起支付的参数
     *
     * @param string $orderNo 商户订单号
     * @param string $price   价格，单位：元
     */
    public function jsapi(string $orderNo, string $price, string $openid, array $extra = []): array
    {
        $body = array_merge([
            'appid' => $this->config['appid'],
            'mchid' => $this->config['mchid'],
            'description' => mb_substr("订单{$orderNo}的商品", 0, 40),
            'out_trade_no' => $orderNo,
            'time_expire' => date(DATE_RFC3339, time() + self::TIMEOUT),
            'notify_url' => $this->config['notify_url'],
            'amount' => [
                'total' => (int) bcmul($price, '100'), // 分
                'currency' => 'CNY',
            ],
            'payer' => ['openid' => $openid],
        ], $extra);

        $resp = $this->client()->chain('v3/pay/transactions/jsapi')->post(['json' => $body]);
        ['prepay_id' => $prepayId] = json_decode((string) $resp->getBody(), true);

        return $this->sign($prepayId);
    }

    private function sign(string $prepayId): array
    {
        $params = [
            'appId' => $this->config['appid'],
            'timeStamp' => (string) Formatter::timestamp(),
            'nonceStr' => Formatter::nonce(),
            'package' => "prepay_id={$prepayId}",
        ];
        $params['paySign'] = Rsa::sign(
            Formatter::joinedByLineFeed(...array_values($params)),
            Rsa::from("file://{$this->config['key_path']}")
        );
        $params['signType'] = 'RSA';

        return $params;
    }

    /** 查单；订单不存在时返回 null */
    public function query(string $orderNo): ?array
    {
        try {
            $resp = $this->client()
                ->v3->pay->transactions->outTradeNo->_out_trade_no_
                ->get([
                    'out_trade_no' => $orderNo,
                    'query' => ['mchid' => $this->config['mchid']],
                ]);

            $order = json_decode((string) $resp->getBody(), true);
            $order['state_text'] = self::STATES[$order['trade_state']] ?? '未知';

            return $order;
        } catch (RequestException $e) {
            $status = $e->hasResponse() ? $e->getResponse()->getStatusCode() : 0;
            if ($status === 404) {
                return null;
            }
            Log::error('查单失败', ['no' => $orderNo, 'status' => $status]);
            throw $e;
        }
    }

    public function close(string $orderNo): bool
    {
        $resp = $this->client()->chain("v3/pay/transactions/out-trade-no/$orderNo/close")->post([
            'json' => ['mchid' => $this->config['mchid']],
        ]);

        return $resp->getStatusCode() === 204;
    }

    /**
     * 按比例退款
     *
     * @return int 退款金额，单位：分
     */
    public function refund(Order|array $order, float $percent, ?string $reason = null): int
    {
        $total = (int) $order['total'];
        $amount = (int) round($total * $percent / 100);
        if ($amount <= 0 || $amount > $total) {
            throw new \InvalidArgumentException("退款金额不对：$amount");
        }

        $json = [
            'out_trade_no' => $order['no'],
            'out_refund_no' => sprintf('%s-R%02d', $order['no'], ($order['refunds'] ?? 0) + 1),
            'amount' => ['refund' => $amount, 'total' => $total, 'currency' => 'CNY'],
        ];
        if ($reason) {
            $json['reason'] = $reason;
        }

        try {
            $resp = $this->client()->chain('v3/refund/domestic/refunds')->post(compact('json'));
        } catch (\Exception $e) {
            if ($e instanceof RequestException && $e->hasResponse()) {
                $r = json_decode((string) $e->getResponse()->getBody(), true);
                Log::warning("退款被拒绝 {$r['code']}", $r);

                return 0;
            }
            throw $e;
        }
        $result = json_decode((string) $resp->getBody());

        return in_array($result->status, ['SUCCESS', 'PROCESSING'], true) ? $result->amount->refund : 0;
    }

    /** 回调：验签、解密、更新订单 */
    public function notify(Request $request)
    {
        $body = $request->getContent();
        $timestamp = $request->header('Wechatpay-Timestamp');
        $serial = $request->header('Wechatpay-Serial');
        $keys = [
            $this->config['platform_serial'] => $this->config['platform_cert_path'],
            $this->config['public_key_id'] => $this->config['public_key_path'],
        ];

        $fresh = abs(time() - (int) $timestamp) <= self::TIMEOUT;
        $verified = isset($keys[$serial]) && Rsa::verify(
            Formatter::joinedByLineFeed($timestamp, $request->header('Wechatpay-Nonce'), $body),
            $request->header('Wechatpay-Signature'),
            Rsa::from("file://{$keys[$serial]}", Rsa::KEY_TYPE_PUBLIC)
        );
        if (!$fresh || !$verified) {
            return response()->json(['code' => 'FAIL', 'message' => '验签失败'], 401);
        }

        $notice = json_decode($body, true);
        ['ciphertext' => $ciphertext, 'nonce' => $nonce, 'associated_data' => $aad] = $notice['resource'];
        $trade = json_decode(AesGcm::decrypt($ciphertext, $this->config['apiv3_key'], $nonce, $aad), true);

        if (!Cache::add('paid:' . $trade['out_trade_no'], 1, 60)) {
            return response()->json(['code' => 'SUCCESS', 'message' => '重复']);
        }
        $order = Order::where('no', $trade['out_trade_no'])->first();
        if ($order !== null && $trade['trade_state'] === 'SUCCESS') {
            $order->update(['status' => 'paid', 'paid' => $trade['amount']['payer_total'] ?? $trade['amount']['total']]);
        }

        return response()->json(['code' => 'SUCCESS', 'message' => '成功']);
    }
}
