"""Jobs of many calls, each carried out once, by the merchant's own numbers.

    job = client.bulk("refunds.csv", "v3.refund.domestic.refunds.post", journal="refunds.journal")
    print(job.plan())     # all rows are checked, and nothing is sent
    print(job.run())      # and after a kill, at any moment, once more

A job reads rows, turns each into a call, and notes each in a journal before it is sent and after it
is judged. See `Job`. With ``executor=``, several workers share a job.
"""

from __future__ import annotations

from .engine import RowsChanged
from .job import Job
from .job_file import load
from .journal.postgres import JournalLost
from .plan import Plan, RowFinding
from .results import Count, Result, State, Summary
from .rows.mapping import RowError

__all__ = [
    "Count",
    "Job",
    "JournalLost",
    "Plan",
    "Result",
    "RowError",
    "RowFinding",
    "RowsChanged",
    "State",
    "Summary",
    "load",
]
