"""Requests as people have them: a curl line, a HAR, a log, raw HTTP, an event of a function."""
