--TEST--
if, while, for, switch with endings, and text between
--FILE--
<?php
$rows = [['n' => 'a', 'v' => 1], ['n' => 'b', 'v' => 0]];
?>
<ul>
<?php foreach ($rows as $row): ?>
<?php if ($row['v']): ?>
  <li><?= $row['n'] ?></li>
<?php elseif ($row['n'] === 'b'): ?>
  <li class="b">B</li>
<?php else: ?>
  none
<?php endif; ?>
<?php endforeach ?>
</ul>
<?php for ($i = 0; $i < 2; $i++): echo $i; endfor; while ($i-- > 0): echo $i; endwhile;
if ($i): echo 'neg'; endif; echo "\n";
--EXPECT--
<ul>
  <li>a</li>
  <li class="b">B</li>
</ul>
0110neg
