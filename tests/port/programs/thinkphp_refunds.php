<?php
namespace app\common\library;

use think\Exception;
use think\facade\Config;
use think\facade\Db;
use think\facade\Log;
use WeChatPay\Builder;
use WeChatPay\Crypto\Rsa;

/**
 * 微信退款与账单
 */
abstract class WxBase
{
    protected static $instances = [];

    protected $mchid;
    protected $errors = array();
    protected $retry = 2;

    public function __construct($name = 'wechat')
    {
        $this->config = Config::get($name);
        $this->mchid = $this->config['mch_id'];
    }

    public static function make($name = 'wechat')
    {
        $key = static::class . ':' . $name;
        if (!isset(self::$instances[$key])) {
            self::$instances[$key] = new static($name);
        }
        return self::$instances[$key];
    }

    protected function chain($path)
    {
        static $client = null;
        if (is_null($client)) {
            $client = Builder::factory(array(
                'mchid'      => $this->mchid,
                'serial'     => $this->config['serial_no'],
                'privateKey' => Rsa::from('file://' . $this->config['key_path']),
                'certs'      => [$this->config['public_key_id'] => Rsa::from('file://' . $this->config['public_key_path'], Rsa::KEY_TYPE_PUBLIC)],
                'base_uri'   => $this->config['base_uri'],
            ));
        }
        return $client->chain($path);
    }

    public function getError()
    {
        return end($this->errors) ?: '';
    }

    abstract public function name();
}

trait Money
{
    /** 元转分 */
    protected function toFen($yuan)
    {
        return intval(strval($yuan * 100));
    }

    protected function toYuan($fen)
    {
        return number_format($fen / 100, 2, '.', '');
    }
}

class Refunds extends WxBase
{
    use Money;

    public function name()
    {
        return '退款';
    }

    /**
     * 批量退款
     * @param array $rows 订单号 => [总额, 退款额]，单位：元
     * @return array
     */
    public function batch(array $rows)
    {
        $done = [];
        $sum = 0;
        foreach ($rows as $no => $row) {
            list($total, $refund) = $row;
            $tries = 0;
            do {
                $result = $this->one((string) $no, $this->toFen($total), $this->toFen($refund));
                $tries++;
            } while ($result === null && $tries < $this->retry);

            if (!$result) {
                $done[$no] = false;
                continue;
            }
            $sum += $result['amount']['refund'];
            $done[$no] = $result['status'];
        }
        return ['done' => $done, 'sum' => $this->toYuan($sum), 'count' => count(array_filter($done))];
    }

    protected function one($no, $total, $refund)
    {
        try {
            $resp = $this->chain('v3/refund/domestic/refunds')->post(['json' => [
                'out_trade_no'  => $no,
                'out_refund_no' => 'RF' . $no,
                'amount'        => compact('refund', 'total') + ['currency' => 'CNY'],
            ]]);
            return json_decode($resp->getBody()->getContents(), true);
        } catch (\GuzzleHttp\Exception\ClientException $e) {
            $r = json_decode($e->getResponse()->getBody()->getContents(), true);
            $this->errors[] = $r['message'];
            Log::error($no . ': ' . $r['code']);
            return false;
        } catch (\GuzzleHttp\Exception\ServerException $e) {
            $this->errors[] = '系统繁忙';
            return null;
        }
    }
}

class Bills extends WxBase
{
    use Money;

    public function name()
    {
        return '账单';
    }

    public function download($date, $type = 'ALL')
    {
        $resp = $this->chain('v3/bill/tradebill')->get(['query' => ['bill_date' => $date, 'bill_type' => $type]]);
        $bill = json_decode((string) $resp->getBody(), true);
        $url = parse_url($bill['download_url']);
        parse_str($url['query'], $query);
        $csv = (string) $this->chain(ltrim($url['path'], '/'))->get(['query' => $query])->getBody();
        if (sha1($csv) !== strtolower($bill['hash_value'])) {
            throw new Exception('账单被改动');
        }
        return $csv;
    }

    public function summary($csv)
    {
        $lines = explode("\n", trim(str_replace("\xEF\xBB\xBF", '', $csv)));
        $head = array_map('trim', explode(',', array_shift($lines)));
        $byState = [];
        foreach ($lines as $line) {
            if (trim($line) === '' || strpos($line, '总') === 0) {
                break;
            }
            $row = array_combine($head, array_map(function ($cell) {
                return ltrim($cell, '`');
            }, explode(',', $line)));
            $state = $row['交易状态'];
            if (!isset($byState[$state])) {
                $byState[$state] = ['count' => 0, 'fen' => 0];
            }
            $byState[$state]['count']++;
            $byState[$state]['fen'] += $this->toFen($row['应结订单金额']);
        }
        ksort($byState);
        foreach ($byState as $state => &$item) {
            $item['yuan'] = $this->toYuan($item['fen']);
            unset($item['fen']);
        }
        unset($item);
        return $byState;
    }
}

$refunds = Refunds::make();
$result = $refunds->batch([
    '2026110101' => ['19.90', '19.90'],
    '2026110102' => [0.58, 0.29],
    'A2026110103' => ['8', '100'],
    'A2026110104' => [1.1, 1.1],
]);
print_r($result);
echo $refunds->name(), ' ', $refunds->getError(), "\n";
echo Refunds::make() === $refunds ? '同一个' : '两个', PHP_EOL;

$day = $argv[1] ?? date('Y-m-d', strtotime('-1 day'));
$bills = Bills::make();
foreach ($bills->summary($bills->download($day)) as $state => $row) {
    printf("%s %d 笔 %s 元\n", $state, $row['count'], $row['yuan']);
}
