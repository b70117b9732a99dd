<?php
namespace App\Models;
trait HasLines {
    public function add(Line $line): self { $this->items[] = $line; $line->attach($this); return $this; }
    public function total(): int { $t = 0; foreach ($this->items as $l) { $t += $l->fen(); } return $t; }
}
