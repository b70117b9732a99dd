<?php
$debug = true;
$limits = ['n' => 1];
