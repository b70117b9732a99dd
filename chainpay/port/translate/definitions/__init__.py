"""Definitions: functions, closures and classes, and the members of classes."""
