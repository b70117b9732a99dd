--TEST--
rules by computed method names that drop arguments
--FILE--
<?php
// validation rules engine
class Validator { private array $errors = []; private static array $custom = []; public static function extend(string $n, callable $f): void { static::$custom[$n] = $f; } public function check(array $data, array $rules): bool { $this->errors = []; foreach ($rules as $field => $list) { foreach (is_string($list) ? explode('|', $list) : $list as $rule) { [$name, $arg] = array_pad(explode(':', $rule, 2), 2, null); $v = $data[$field] ?? null; $m = 'rule' . ucfirst($name); $ok = isset(self::$custom[$name]) ? (self::$custom[$name])($v, $arg, $data) : (method_exists($this, $m) ? $this->$m($v, $arg) : throw new InvalidArgumentException("rule $name")); if (!$ok) { $this->errors[$field][] = $name . ($arg !== null ? "($arg)" : ''); if ($name === 'required') continue 2; } } } return !$this->errors; } protected function ruleRequired($v) { return !in_array($v, [null, '', []], true); } protected function ruleInt($v) { return filter_var($v, FILTER_VALIDATE_INT) !== false; } protected function ruleMax($v, $a) { return is_numeric($v) ? $v <= $a : mb_strlen((string) $v) <= (int) $a; } protected function ruleIn($v, $a) { return in_array($v, explode(',', $a)); } protected function ruleRegex($v, $a) { return (bool) preg_match($a, (string) $v); } public function errors(): array { return $this->errors; } }
Validator::extend('even', fn($v) => $v % 2 == 0); $v = new Validator; $rules = ['no' => 'required|regex:/^[A-Z0-9]{3,6}$/|max:6', 'fen' => ['required', 'int', 'max:1000', 'even'], 'cur' => 'in:CNY,USD', 'desc' => 'max:4'];
foreach ([['no' => 'AB12', 'fen' => '100', 'cur' => 'CNY', 'desc' => '商品描述'], ['no' => 'ab', 'fen' => 1001.5, 'cur' => 'X', 'desc' => '商品描述五'], ['fen' => '0', 'cur' => 'USD'], ['no' => '0', 'fen' => '7']] as $d) { echo var_export($v->check($d, $rules), true), json_encode($v->errors()), "\n"; } try { $v->check(['a' => 1], ['a' => 'nope']); } catch (InvalidArgumentException $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
true[]
false{"no":["regex(\/^[A-Z0-9]{3,6}$\/)"],"fen":["int","max(1000)","even"],"cur":["in(CNY,USD)"],"desc":["max(4)"]}
false{"no":["required"]}
false{"no":["regex(\/^[A-Z0-9]{3,6}$\/)"],"fen":["even"],"cur":["in(CNY,USD)"]}
rule nope
