"""The journal of a job: what became of each row. One of one process, and one of many workers."""

from __future__ import annotations

from .file import Journal
from .shared import AnyJournal, SharedJournal, open_journal

__all__ = ["AnyJournal", "Journal", "SharedJournal", "open_journal"]
