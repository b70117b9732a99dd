<?php
// the shop
return ['name' => 'Books', 'limits' => ['max' => 500], 'tags' => ['a', 'b']];
