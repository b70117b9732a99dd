"""One code for threads, asyncio and trio."""
