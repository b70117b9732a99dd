<?php
namespace App\Models;

abstract class Model implements \JsonSerializable
{
    protected array $items = [];
    protected static int $made = 0;
    const TABLE = 'model';

    public function __construct(protected string $id) { static::$made++; }
    public static function make(string $id): static { return new static($id); }
    public function id(): string { return $this->id; }
    public function label() { return null; }
    public function show(): string { return static::TABLE . ':' . $this->label() . ':' . count($this->items); }
    public static function made(): int { return self::$made; }
    public function jsonSerialize(): mixed { return ['id' => $this->id]; }
}
