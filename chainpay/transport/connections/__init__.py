"""Connections. Who does what with one:

* `network.Network` has a `channel.Channel` for the threads, and one for each event loop.
* A `Channel` sends a request through the transport of the user, or through the pool; or by an httpx
  client (`by_httpx`), for SOCKS and while httpx is mocked.
* A `pool.Pool` lends a `connection.Connection` to one request at a time, and opens it if need be.
  It closes it after a failure, and if it isn't usable any more.
* A `Connection` opens a stream of its backend (`backends`), and speaks HTTP/1.1 on it (`http11`).
  Both say whether it can be used again.
* Once the answer has arrived, the connection goes back to the pool, which keeps it or closes it. If
  the body is read later, the body does that at its end (`pool.SyncBody`, `pool.AsyncBody`).
* `proxies` says which proxy a request goes through, `tls` which certificates are trusted and shown.
"""
