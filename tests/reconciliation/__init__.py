"""`chainpay.reconcile`: bills against own tables."""
