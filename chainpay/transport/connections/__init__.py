"""Connections. Who does what with one:

* `network.Network` has a `channel.Channel` for the threads, and one for each event loop.
* A `Channel` sends a request through the transport of the user, or through the pool.
* A `pool.Pool` lends a `connection.Connection` to one request at a time. It keeps it afterwards, or
  closes it.
* A `Connection` opens a stream of its backend (`backends`), and speaks HTTP/1.1 on it (`http11`).
* The body of an answer (`pool.SyncBody`, `pool.AsyncBody`) gives the connection back at its end.
"""
