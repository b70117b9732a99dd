<?php
/**
 * 批量退款脚本  crontab: 0 3 * * * php refund_batch.php refunds.csv
 */

use WeChatPay\Builder;
use WeChatPay\Crypto\Rsa;
use GuzzleHttp\Exception\RequestException;
use GuzzleHttp\Exception\ConnectException;

define('MAX_RETRY', 3);
date_default_timezone_set('Asia/Shanghai');
set_time_limit(0);

$file = $argv[1] ?? __DIR__ . '/refunds.csv';
if (!is_file($file)) {
    fwrite(STDERR, "找不到文件: $file\n");
    exit(1);
}

$merchantId = getenv('WECHAT_MCHID');
$instance = Builder::factory([
    'base_uri' => getenv('WECHATPAY_BASE_URI'), 'mchid'      => $merchantId,
    'serial'     => getenv('WECHAT_SERIAL'),
    'privateKey' => Rsa::from('file://' . __DIR__ . '/certs/apiclient_key.pem', Rsa::KEY_TYPE_PRIVATE),
    'certs'      => [
        getenv('WECHAT_PLATFORM_SERIAL') => Rsa::from('file://' . __DIR__ . '/certs/wechatpay_cert.pem', Rsa::KEY_TYPE_PUBLIC),
    ],
]);

$ok = $fail = 0;
$total = 0;
$errors = [];
$seen = [];
$fp = fopen($file, 'r');
$header = fgetcsv($fp);
$header = array_map('trim', $header);
$line = 1;
while (($row = fgetcsv($fp)) !== false) {
    $line++;
    if (count($row) == 1 && $row[0] === null) continue;     // 空行
    if (count($row) != count($header)) {
        $errors[] = sprintf('第%d行列数不对: %d != %d', $line, count($row), count($header));
        continue;
    }
    $data = array_combine($header, array_map('trim', $row));
    list('out_trade_no' => $tradeNo, 'total' => $totalYuan, 'refund' => $refundYuan) = $data;
    if (isset($seen[$tradeNo])) {
        $errors[] = "第{$line}行重复: {$tradeNo} (第{$seen[$tradeNo]}行)";
        continue;
    }
    $seen[$tradeNo] = $line;
    $totalFee = (int) round($totalYuan * 100);
    $refundFee = intval(bcmul($refundYuan, '100', 0));
    if ($refundFee <= 0 or $refundFee > $totalFee) {
        $errors[] = "第{$line}行金额错误: $refundYuan/$totalYuan";
        continue;
    }
    $attempt = 0;
    $done = false;
    do {
        try {
            $resp = $instance->chain('v3/refund/domestic/refunds')->post(['json' => [
                'out_trade_no'  => $tradeNo,
                'out_refund_no' => 'RF' . $tradeNo . str_pad((string) $line, 4, '0', STR_PAD_LEFT),
                'reason'        => $data['reason'] ?: '用户申请退款',
                'amount'        => ['refund' => $refundFee, 'total' => $totalFee, 'currency' => 'CNY'],
            ]]);
            $result = json_decode($resp->getBody(), true);
            printf("%-12s %8.2f %s %s\n", $tradeNo, $refundFee / 100, $result['status'], $result['refund_id'] ?? '-');
            $total += $refundFee;
            $ok++;
            $done = true;
        } catch (ConnectException $e) {
            echo '网络错误, 第', $attempt + 1, "次\n";
        } catch (RequestException $e) {
            $code = $e->getResponse()->getStatusCode();
            $err = json_decode($e->getResponse()->getBody()->getContents(), true);
            if ($code >= 500) {
                echo "重试 {$code} {$err['code']}\n";
            } else {
                $errors[] = "{$tradeNo}: {$err['message']}";
                break;
            }
        }
    } while (!$done && ++$attempt < MAX_RETRY);
    if (!$done) $fail++;
}
fclose($fp);
echo str_repeat('-', 30), PHP_EOL;
echo "成功 $ok 笔, 失败 $fail 笔, 合计 " . number_format($total / 100, 2) . " 元\n";
foreach ($errors as $i => $msg) {
    echo ($i + 1) . ". $msg\n";
}
exit($fail > 0 ? 2 : 0);
