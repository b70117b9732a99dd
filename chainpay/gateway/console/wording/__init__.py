"""The words of the console, in English and in Chinese."""
