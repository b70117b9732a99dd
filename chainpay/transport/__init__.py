"""Sends a request, and sends it again if it may."""
