--TEST--
a container of services with closures, singletons and interfaces
--FILE--
<?php
interface Mailer { public function send(string $to): string; }
class Smtp implements Mailer { public function __construct(private array $cfg, public readonly string $id = 'smtp') {} public function send(string $to): string { return "{$this->cfg['host']}->$to"; } }
class NullMailer implements Mailer { public function send(string $to): string { return 'null'; } }
class Container implements ArrayAccess { private array $defs = []; private array $made = []; public function set(string $id, callable $f): static { $this->defs[$id] = $f; unset($this->made[$id]); return $this; } public function get(string $id) { if (!isset($this->defs[$id])) throw new OutOfBoundsException("no service $id"); return $this->made[$id] ??= ($this->defs[$id])($this); } public function has(string $id): bool { return array_key_exists($id, $this->defs); } public function extend(string $id, callable $f): void { $old = $this->defs[$id]; $this->set($id, fn(Container $c) => $f($old($c), $c)); } public function offsetExists($k): bool { return $this->has($k); } public function offsetGet($k): mixed { return $this->get($k); } public function offsetSet($k, $v): void { $this->set($k, $v instanceof Closure ? $v : fn() => $v); } public function offsetUnset($k): void { unset($this->defs[$k], $this->made[$k]); } }
class Signup { public function __construct(private Mailer $m, private array $log = []) {} public function run($u) { $this->log[] = $u; return $this->m->send($u) . count($this->log); } }
$c = new Container; $c['host'] = 'mx'; $c->set('mailer', fn($c) => new Smtp(['host' => $c['host']]));
$c->set(Signup::class, function (Container $c) { echo '[make]'; return new Signup($c->get('mailer')); });
echo $c->get(Signup::class)->run('a'), $c[Signup::class]->run('b'), $c->get('mailer') === $c['mailer'] ? 'same' : 'other', "\n";
$c->extend('mailer', fn(Mailer $m, $c) => new class($m) implements Mailer { public function __construct(private Mailer $inner) {} public function send(string $to): string { return '<' . $this->inner->send($to) . '>'; } });
echo $c['mailer']->send('z'), isset($c['nope']) ? 1 : 0, isset($c['host']) ? 1 : 0, "\n";
unset($c['host']); try { $c['host']; } catch (OutOfBoundsException $e) { echo $e->getMessage(), "\n"; }
$map = ['smtp' => Smtp::class, 'null' => NullMailer::class]; foreach ($map as $k => $cls) { $m = $k === 'smtp' ? new $cls(['host' => 'h'], id: 'x') : new $cls; echo $m instanceof Mailer ? get_class($m) : '', $m->send('t'), ' '; } echo "\n";
--EXPECT--
[make]mx->a1mx->b2same
<mx->z>01
no service host
Smtph->t NullMailernull 
