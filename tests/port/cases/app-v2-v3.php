<?php
use WeChatPay\Builder;
use WeChatPay\Formatter;
use WeChatPay\Transformer;
use WeChatPay\Crypto\Hash;
use WeChatPay\Crypto\Rsa;

class Pay {
    protected $i;
    protected $cfg;
    function __construct($cfg) {
        $this->cfg = $cfg;
        $this->i = Builder::factory([
            'mchid' => $cfg['mchid'],
            'serial' => $cfg['serial'],
            'privateKey' => Rsa::from('file://' . $cfg['key']),
            'certs' => [$cfg['ps'] => Rsa::from('file://' . $cfg['pc'], Rsa::KEY_TYPE_PUBLIC)],
            'base_uri' => getenv('WECHATPAY_BASE_URI'),
            'secret' => $cfg['secret'],
            'merchant' => ['cert' => $cfg['cert'], 'key' => $cfg['key']],
        ]);
    }
    // V2 统一下单
    function v2order($no, $fee, $type = 'APP') {
        $res = $this->i->v2->pay->unifiedorder->post(['xml' => [
            'appid' => $this->cfg['appid'], 'mch_id' => $this->cfg['mchid'], 'body' => '商品-' . $no,
            'out_trade_no' => $no, 'total_fee' => $fee * 100, 'spbill_create_ip' => '127.0.0.1',
            'notify_url' => 'https://a.cn/n', 'trade_type' => $type, 'sign_type' => 'MD5',
        ]]);
        $r = Transformer::toArray((string)$res->getBody());
        $p = ['appid' => $this->cfg['appid'], 'partnerid' => $this->cfg['mchid'], 'prepayid' => $r['prepay_id'], 'package' => 'Sign=WXPay', 'noncestr' => 'abc', 'timestamp' => '1700000000'];
        $p['sign'] = Hash::sign(Hash::ALGO_MD5, Formatter::queryStringLike(Formatter::ksort($p)), $this->cfg['secret']);
        return $p;
    }
    // V2 退款
    public function v2refund($no, $refundNo, $total, $refund)
    {
        return $this->i->chain('v2/secapi/pay/refund')->postAsync([
            'xml' => ['appid' => $this->cfg['appid'], 'mch_id' => $this->cfg['mchid'], 'out_trade_no' => $no, 'out_refund_no' => $refundNo, 'total_fee' => $total, 'refund_fee' => $refund],
            'security' => true,
        ])->then(static function ($response) {
            return Transformer::toArray((string)$response->getBody())['refund_id'];
        })->otherwise(static function ($e) {
            if ($e instanceof \Psr\Http\Message\ResponseInterface) {
                $body = Transformer::toArray((string)$e->getBody());
                return $body['err_code'] . ':' . $body['err_code_des'];
            }
            return get_class($e);
        })->wait();
    }
    // 企业付款
    function transfers($openid, $fee) {
        $params = ['mch_appid' => $this->cfg['appid'], 'mchid' => $this->cfg['mchid'], 'partner_trade_no' => 'T1', 'openid' => $openid, 'check_name' => 'NO_CHECK', 'amount' => $fee, 'desc' => '提现'];
        $res = $this->i->v2->mmpaymkttransfers->promotion->transfers->postAsync(['xml' => $params, 'security' => true, 'debug' => false])
            ->then(function ($r) { return Transformer::toArray((string) $r->getBody()); })->wait();
        return $res['payment_no'] ?? 'none';
    }
    function v3close($no) {
        $r = $this->i->v3->pay->transactions->outTradeNo->_outTradeNo_->close->post(['json' => ['mchid' => $this->cfg['mchid']], 'outTradeNo' => $no]);
        return $r->getStatusCode() . '|' . $r->getBody();
    }
}
$g = 'getenv';
$pay = new Pay(['appid' => 'wx888', 'mchid' => getenv('WECHAT_MCHID'), 'serial' => $g('WECHAT_SERIAL'), 'key' => getenv('WECHAT_KEY_PATH'), 'cert' => getenv('WECHAT_CERT_PATH'), 'ps' => getenv('WECHAT_PLATFORM_SERIAL'), 'pc' => getenv('WECHAT_PLATFORM_CERT_PATH'), 'secret' => getenv('WECHAT_SECRET')]);
foreach ($pay->v2order('V2001', 19.9) as $k => $v) echo "$k=$v\n";
echo $pay->v2refund('V2001', 'R1', 1990, 100), "\n";
echo $pay->v2refund('V2001', 'R2', 1990, 100), "\n";
echo $pay->transfers('oX', 100), "\n";
echo $pay->v3close('v300'), "\n";
