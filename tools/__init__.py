"""Tools of the repository. They are not packaged: a user of chainpay never needs them."""
