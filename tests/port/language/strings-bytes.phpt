--TEST--
heredoc, nowdoc, interpolation, bytes of multibyte texts
--FILE--
<?php
$name = 'Zoë'; $arr = ['k' => 'v', 3 => 'three']; $obj = new stdClass; $obj->p = new stdClass; $obj->p->q = 'deep';
$fn = fn($x) => "<$x>"; $n = 3;
echo "Hi $name! {$arr['k']} $arr[k] $arr[3] {$obj->p->q} \$x \x41\u{4e2d}\101 {$fn('f')} ${name} $n% {$n}th\n";
echo <<<EOT
  Indented "quotes" $name
    {$arr['k']}\tTab
  EOT . "|\n";
echo <<<'RAW'
raw $name {$x} \n
RAW;
echo "\n", strlen($name), mb_strlen($name), substr('中文', 0, 3), mb_substr('中文字', 1, 1), strtoupper('é'), mb_strtoupper('é'), ucfirst('abc'), "\n";
$s = 'hello'; echo $s[0], $s[-1], "\n";
--EXPECT--
Hi Zoë! v v three deep $x A中A <f> Zoë 3% 3th
Indented "quotes" Zoë
  v	Tab|
raw $name {$x} \n
43中文éÉAbc
ho
