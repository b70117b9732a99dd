"""What a merchant holds: the client, its configuration, callbacks, downloads, decrypting."""
