"""Network streams of a blocking socket, of asyncio and of trio. Each module here is a `Backend`."""
