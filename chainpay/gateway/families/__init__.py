"""The families of operations that have states: what the emulated platform does with them."""
