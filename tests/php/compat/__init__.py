"""`chainpay.php.compat` against what PHP 8.2 did: `record.py` records it, no test needs PHP."""
