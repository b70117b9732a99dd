<?php
echo "log opened\n";
$opened = true;
