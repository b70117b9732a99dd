"""PHP's own functions: as Python writes them where the kinds allow it, else from compat."""

from . import arrays as arrays
from . import comparisons as comparisons
from . import environment as environment
from . import numbers as numbers
from . import questions as questions
from . import texts as texts
