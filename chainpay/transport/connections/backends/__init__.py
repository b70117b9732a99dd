"""Network streams of a blocking socket, of asyncio and of trio, with one interface: see `base`."""
