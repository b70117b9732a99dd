"""What people read: its language, a terminal, a traceback, the command that installs something."""
