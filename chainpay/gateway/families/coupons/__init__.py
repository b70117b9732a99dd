"""Cash coupons (代金券): stocks, and the coupons of users."""
