"""What shows without a network: keys, certificates, numbers, files and the environment."""
