"""``chainpay bulk``: a job from a table, with its plan, a question, its progress and its report."""
