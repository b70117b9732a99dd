"""``chainpay gateway``: serves an emulated platform, and tells a running one what to do."""
