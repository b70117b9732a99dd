"""What PHP does with strings: functions, formats, output, JSON."""
