--TEST--
computed methods that are private or protected where they are called
--FILE--
<?php
class H { public function open() { return 'open'; } private function hidden() { return 'hidden'; } protected function prot() { return 'prot'; } public function inside($n) { return $this->$n(); } public static function st($n) { return static::$n(); } private static function hs() { return 'hs'; } }
$h = new H;
foreach (['open', 'hidden', 'prot', 'none'] as $n) { try { echo $h->$n(), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; } }
foreach (['open', 'hidden', 'prot', 'none'] as $n) { try { echo $h->inside($n), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; } }
foreach (['hs', 'none'] as $n) { try { echo H::$n(), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; } }
class M { private function hidden() { return 'hidden'; } public function __call($n, $a) { return "magic $n"; } }
$n = 'hidden'; echo (new M)->$n(), "\n";
foreach (['open', 'OPEN'] as $n) echo call_user_func([$h, $n]), "\n";
--EXPECT--
open
Call to private method H::hidden() from global scope
Call to protected method H::prot() from global scope
Call to undefined method H::none()
open
hidden
prot
Call to undefined method H::none()
Call to private method H::hs() from global scope
Call to undefined method H::none()
magic hidden
open
open
