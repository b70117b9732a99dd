"""From the options of a call to the request that is sent."""
