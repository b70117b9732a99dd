<?php
require_once __DIR__ . '/money.php';

class Cart implements Countable
{
    private $lines = [];
    public $name;

    function __construct($name = 'cart')
    {
        $this->name = $name;
    }

    function add($name, $price)
    {
        $this->lines = add_line($this->lines, $name, $price);

        return $this;
    }

    function name()
    {
        return '[' . $this->name . ']';
    }

    function lines()
    {
        return $this->lines;
    }

    function count(): int
    {
        return count($this->lines);
    }

    function total()
    {
        return array_sum(array_column($this->lines, 'fen'));
    }
}

class GiftCart extends Cart
{
    function total()
    {
        return max(0, parent::total() - GIFT);
    }
}
