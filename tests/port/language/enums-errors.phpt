--TEST--
errors of enums say their whole names
--FILE--
<?php
namespace App\Enums;
enum Status: string { case Paid = 'paid'; case Open = 'open'; }
enum Num: int { case One = 1; }
try { Status::from('nope'); } catch (\ValueError $e) { echo $e->getMessage(), "\n"; }
try { Num::from(5); } catch (\ValueError $e) { echo $e->getMessage(), "\n"; }
try { Num::from('abc'); } catch (\TypeError $e) { echo get_class($e), "\n"; }
echo Status::class, Status::Paid->value, get_class(Status::Paid), "\n";
var_dump(Status::tryFrom('x'), Status::Paid);
--EXPECT--
"nope" is not a valid backing value for enum App\Enums\Status
5 is not a valid backing value for enum App\Enums\Num
TypeError
App\Enums\StatuspaidApp\Enums\Status
NULL
enum(App\Enums\Status::Paid)
