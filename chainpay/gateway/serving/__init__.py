"""The gateway for other processes: server, control API, delivery of callbacks, folder."""
