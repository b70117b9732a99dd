"""Money that merchants pay to users: transfers, batches, red packets, in both APIs."""
