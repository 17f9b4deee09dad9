"""
The command line: ``newsevents parse``, ``show``, ``batch``, ``convert`` and ``schema``.

The only layer that prints.  It needs the extra ``cli``.
"""

from newsevents.cli.app import main

__all__ = ["main"]
