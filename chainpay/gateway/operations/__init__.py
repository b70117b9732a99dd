"""The operations that the gateway carries out; all others are answered with samples."""
