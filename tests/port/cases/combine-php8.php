<?php
declare(strict_types=1);
namespace Shop\Pay;
use WeChatPay\Builder;
use WeChatPay\BuilderChainable;
use WeChatPay\Crypto\Rsa;
use GuzzleHttp\Exception\ClientException;

enum TradeState: string
{
    case Success = 'SUCCESS';
    case NotPay = 'NOTPAY';
    case Closed = 'CLOSED';
    public function label(): string
    {
        return match ($this) {
            self::Success => '已支付',
            self::NotPay => '待支付',
            self::Closed => '已关闭',
        };
    }
    public static function paid(string ...$states): int
    {
        return count(array_filter($states, fn (string $s) => self::tryFrom($s) === self::Success));
    }
}

readonly class SubOrder implements \JsonSerializable
{
    public function __construct(
        public string $mchid,
        public string $outTradeNo,
        public int $fen,
        public ?string $description = null,
        public array $goods = [],
    ) {
        if ($fen <= 0) {
            throw new \ValueError("金额必须为正: {$fen}");
        }
    }
    public static function fromArray(array $row): static
    {
        return new static(...$row);
    }
    public function jsonSerialize(): array
    {
        return array_filter([
            'mchid' => $this->mchid,
            'attach' => 'combine',
            'amount' => ['total_amount' => $this->fen, 'currency' => 'CNY'],
            'out_trade_no' => $this->outTradeNo,
            'description' => $this->description ?? '商品',
            'detail' => $this->goods ? implode('|', $this->goods) : null,
        ], fn (mixed $v): bool => !is_null($v));
    }
}

trait Retries
{
    private int $tries = 0;
    protected function retry(callable $f, int $times = 3, int ...$codes): mixed
    {
        for ($i = 1; ; $i++) {
            $this->tries++;
            try {
                return $f($i);
            } catch (ClientException $e) {
                throw $e;
            } catch (\Throwable $e) {
                if ($i >= $times) throw $e;
            }
        }
    }
}

final class Combine
{
    use Retries;
    public function __construct(private readonly BuilderChainable $instance, protected string $appid = 'wxd678') {}
    /** @param list<SubOrder> $orders */
    public function create(string $no, array $orders): string
    {
        $total = array_sum(array_map(static fn (SubOrder $o): int => $o->fen, $orders));
        $json = [
            'combine_appid' => $this->appid,
            'combine_mchid' => $orders[0]->mchid,
            'combine_out_trade_no' => $no,
            'sub_orders' => $orders,
            'notify_url' => <<<URL
                https://example.com/notify/{$no}?total={$total}
                URL,
        ];
        $resp = $this->retry(fn () => $this->instance->v3->combineTransactions->native->post(['json' => $json]));
        return json_decode((string) $resp->getBody(), flags: JSON_THROW_ON_ERROR)->code_url;
    }
    public function states(string $no): \Generator
    {
        $resp = $this->instance->v3->combineTransactions->outTradeNo->_combine_out_trade_no_->get(['combine_out_trade_no' => $no]);
        foreach (json_decode((string) $resp->getBody(), true)['sub_orders'] as ['out_trade_no' => $sub, 'trade_state' => $state, 'amount' => ['total_amount' => $fen]]) {
            yield $sub => [TradeState::from($state), $fen];
        }
        return TradeState::paid('SUCCESS', 'X', 'SUCCESS');
    }
    public function tries(): int { return $this->tries; }
}

$instance = Builder::factory([
    'base_uri' => getenv('WECHATPAY_BASE_URI'), 'mchid' => getenv('WECHAT_MCHID'), 'serial' => getenv('WECHAT_SERIAL'),
    'privateKey' => Rsa::from('file://' . getenv('WECHAT_KEY_PATH')),
    'certs' => [getenv('WECHAT_PLATFORM_SERIAL') => Rsa::from('file://' . getenv('WECHAT_PLATFORM_CERT_PATH'), Rsa::KEY_TYPE_PUBLIC)],
]);
$combine = new Combine(instance: $instance);
echo $combine->create('C2024', [
    new SubOrder('1900000001', 's1', 10),
    SubOrder::fromArray(['mchid' => '1900000002', 'outTradeNo' => 's2', 'fen' => 20, 'goods' => ['书', '茶']]),
]), PHP_EOL;
$states = $combine->states('C1');
foreach ($states as $no => [$state, $fen]) {
    printf("%s %s %s %05.2f\n", $no, $state->name, $state->label(), $fen / 100);
}
echo $states->getReturn(), ' ', $combine->tries(), PHP_EOL;
try {
    SubOrder::fromArray(['mchid' => '1', 'outTradeNo' => 'x', 'fen' => 0]);
} catch (\ValueError $e) {
    echo $e->getMessage(), PHP_EOL;
}
try {
    $combine->create('C-REFUSE', [new SubOrder('1', 'REFUSE', 1)]);
} catch (ClientException $e) {
    echo $e->getCode(), ' ', json_decode((string) $e->getResponse()->getBody())->detail->field ?? 'none', ' ', $combine->tries(), "\n";
}
