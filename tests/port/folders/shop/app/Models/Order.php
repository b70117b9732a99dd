<?php
namespace App\Models;
use App\Services\Pricing;
class Order extends Model {
    use HasLines;
    const TABLE = 'orders';
    private ?Pricing $pricing = null;
    public function label() { return 'order ' . $this->id(); }
    public function pricing(): Pricing { return $this->pricing ??= new Pricing($this); }
}
