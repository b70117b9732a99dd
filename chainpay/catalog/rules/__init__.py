"""What the values of a request must be: the same for `check=`, for the gateway and for samples."""
