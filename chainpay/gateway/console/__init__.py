"""The console: pages at ``/-/`` that show what happens, in Chinese and English, to act by a click.

It needs the extra ``gateway``. Without the extra, ``/-/`` says how to install it.
"""
