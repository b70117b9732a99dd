"""The translation: from nodes of PHP to nodes of Python.

Each module has what translates one noun of PHP, and registers it in `chainpay.port.translators`.
"""

from . import binaries as binaries
from . import standard as standard
from .calls import creations as creations
from .calls import functions as functions
from .calls import methods as methods
from .definitions import classes as classes
from .definitions import closures as closures
from .definitions import members as members
from .flow import (
    failures as failures,
)
from .flow import (
    iterations as iterations,
)
from .flow import (
    leaving as leaving,
)
from .flow import (
    loops as loops,
)
from .flow import (
    matches as matches,
)
from .flow import (
    output as output,
)
from .flow import (
    receiving as receiving,
)
from .flow import (
    results as results,
)
from .flow import (
    switches as switches,
)
from .flow import (
    words as words,
)
from .places import arrays as arrays
from .places import assignments as assignments
from .places import compound as compound
from .places import destructuring as destructuring
from .places import elements as elements
from .places import properties as properties
