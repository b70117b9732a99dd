"""Tests of `signing.slips`."""
