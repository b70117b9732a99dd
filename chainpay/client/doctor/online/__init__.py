"""What shows on the network: hosts, the clock, signatures, and the address for callbacks."""
