"""Requests that PHP's `curl_` functions send, and what they return: recorded, and sent again."""
