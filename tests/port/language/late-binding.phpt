--TEST--
self, static and parent in deep hierarchies
--FILE--
<?php
abstract class Model { protected static array $booted = []; protected static string $table = ''; protected array $attrs = []; public function __construct(array $attrs = []) { static::boot(); $this->fill($attrs); } protected static function boot(): void { if (!isset(self::$booted[static::class])) { self::$booted[static::class] = true; static::booting(); } } protected static function booting(): void {} public function fill(array $a): static { foreach ($a as $k => $v) { $m = 'set' . ucfirst($k); if (method_exists($this, $m)) { $this->$m($v); } else { $this->attrs[$k] = $v; } } return $this; } public static function create(array $a = []): static { return (new static($a))->saved(); } protected function saved(): static { $this->attrs['saved'] = static::table(); return $this; } public static function table(): string { return static::$table ?: strtolower(static::class) . 's'; } public function toArray(): array { return $this->attrs; } public static function __callStatic($n, $a) { return (new static)->$n(...$a); } public function __call($n, $a) { return static::class . "->$n(" . implode(',', $a) . ')'; } public function __get($k) { return $this->attrs[$k] ?? null; } public function __set($k, $v) { $this->attrs[$k] = $v; } public function __isset($k) { return isset($this->attrs[$k]); } }
class User extends Model { protected static string $table = 'people'; protected static function booting(): void { echo "[boot User]"; parent::booting(); } public function setName($n) { $this->attrs['name'] = strtoupper($n); } }
class Admin extends User { public static function create(array $a = []): static { $a['role'] = 'admin'; return parent::create($a); } protected function saved(): static { parent::saved(); $this->attrs['saved'] .= '!'; return $this; } }
class Post extends Model {}
echo json_encode(User::create(['name' => 'li'])->toArray()), json_encode(Admin::create(['name' => 'wu', 'x' => 1])->toArray()), json_encode(Post::create()->toArray()), "\n";
echo User::where('a', 1), Post::find(5), (new Admin)->delete(), "\n";
$u = new User(['age' => 5]); $u->email = 'e'; $u->age += 1; echo $u->age, $u->email, isset($u->nope) ? 1 : 0, isset($u->email) ? 1 : 0, $u->nope ?? 'none', "\n";
class P1 { public function who() { return 'P1'; } public function test() { return $this->who() . self::class . static::class . get_class($this) . get_class(); } public static function make() { return new self; } public static function make2() { return new static; } private function priv() { return 'P1priv'; } public function callPriv() { return $this->priv(); } }
class P2 extends P1 { public function who() { return 'P2' . parent::who(); } private function priv() { return 'P2priv'; } }
class P3 extends P2 { public function who() { return 'P3' . P1::who(); } }
echo (new P3)->test(), get_class(P3::make()), get_class(P3::make2()), (new P3)->callPriv(), "\n";
echo get_parent_class(new P3), is_subclass_of('P3', 'P1') ? 'y' : 'n', (new P2) instanceof P3 ? 'y' : 'n', method_exists('P3', 'test') ? 'y' : 'n', "\n";
--EXPECT--
[boot User]{"name":"LI","saved":"people"}[boot User]{"name":"WU","x":1,"role":"admin","saved":"people!"}{"saved":"posts"}
User->where(a,1)Post->find(5)Admin->delete()
6e01none
P3P1P1P3P3P1P1P3P1priv
P2yny
