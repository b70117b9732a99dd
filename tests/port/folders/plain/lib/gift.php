<?php
define('GIFT', 50);
