--TEST--
a table with conditions: clones, func_num_args, rows as objects
--FILE--
<?php
class Row { public function __construct(array $values = []) { foreach ($values as $k => $v) { $this->$k = $v; } } public function __get($name) { return "no $name"; } }
class Table implements Countable
{
    protected array $rows = [];
    protected int $auto = 0;
    protected array $wheres = [];
    protected ?array $order = null;
    public function __construct(protected string $name) {}
    public function insert(array $values): int { $id = ++$this->auto; $this->rows[$id] = ['id' => $id] + $values; return $id; }
    public function where($column, $operator = null, $value = null): static
    {
        $new = clone $this;
        if (is_array($column)) { foreach ($column as $k => $v) { $new = $new->where($k, $v); } return $new; }
        if (func_num_args() === 2) { [$operator, $value] = ['=', $operator]; }
        $new->wheres[] = compact('column', 'operator', 'value');
        return $new;
    }
    public function orderBy(string $column, string $way = 'asc'): static { $new = clone $this; $new->order = [$column, $way]; return $new; }
    protected function matches(array $row): bool
    {
        foreach ($this->wheres as ['column' => $c, 'operator' => $o, 'value' => $v]) {
            $ok = match ($o) { '=' => $row[$c] == $v, '!=', '<>' => $row[$c] != $v, '>' => $row[$c] > $v, '<' => $row[$c] < $v, 'in' => in_array($row[$c], $v), default => throw new UnhandledMatchError($o) };
            if (!$ok) return false;
        }
        return true;
    }
    public function get(): array
    {
        $found = array_filter($this->rows, [$this, 'matches']);
        if ($this->order !== null) { [$by, $way] = $this->order; usort($found, fn ($a, $b) => $way === 'desc' ? $b[$by] <=> $a[$by] : $a[$by] <=> $b[$by]); }
        return array_map(fn ($row) => new Row($row), array_values($found));
    }
    public function first(): ?Row { return $this->get()[0] ?? null; }
    public function update(array $values): int { $n = 0; foreach ($this->rows as &$row) { if ($this->matches($row)) { $row = array_merge($row, $values); $n++; } } unset($row); return $n; }
    public function value(string $column) { return $this->first()?->$column; }
    public function count(): int { return count($this->get()); }
    public function chunk(int $size, callable $each): bool { foreach (array_chunk($this->get(), $size) as $page => $rows) { if ($each($rows, $page + 1) === false) return false; } return true; }
}
$orders = new Table('orders');
foreach ([['no' => '001', 'fen' => 100, 'state' => 'paid'], ['no' => '1', 'fen' => 50, 'state' => 'new'], ['no' => 'a2', 'fen' => 75, 'state' => 'paid']] as $row) $orders->insert($row);
echo $orders->where('no', '1')->count(), $orders->where('no', 1)->count(), $orders->where('fen', '>', 60)->count(), $orders->where(['state' => 'paid', 'fen' => 75])->count(), $orders->where('no', 'in', ['a2', 'zz'])->count(), count($orders), "\n";
foreach ($orders->orderBy('fen', 'desc')->get() as $row) echo $row->no, ':', $row->fen, ':', $row->missing, ' ';
echo $orders->where('fen', '<', 10)->value('no') ?? 'null', ' ', $orders->orderBy('fen')->value('no'), "\n";
$copy = clone $orders; echo $copy->update(['state' => 'done']), count($orders->where('state', 'done')), count($copy->where('state', 'done')), $orders->where('state', 'new')->update(['state' => 'x']), count($orders->where('state', 'x')), "\n";
$orders->chunk(2, function (array $rows, int $page) { echo $page, '[', implode(',', array_map(fn ($r) => $r->id, $rows)), '] '; return true; });
var_dump($orders->chunk(1, fn ($rows) => $rows[0]->id < 2));
try { $orders->where('no', 'like', 'x')->get(); } catch (\UnhandledMatchError $e) { echo get_class($e), "\n"; }
--EXPECT--
222113
001:100:no missing a2:75:no missing 1:50:no missing null 1
30310
1[1,2] 2[3] bool(false)
UnhandledMatchError
