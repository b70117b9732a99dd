"""What PHP does with its places: where it sets, changes and shares them."""

from .aliases import write_aliases as write_aliases
from .bodies import FileUsage as FileUsage
from .bodies import find_file_usage as find_file_usage
from .effects import EFFECTIVE as EFFECTIVE
from .effects import does_something as does_something
from .effects import has_effects as has_effects
from .effects import late_variables as late_variables
from .events import (
    CHANGING as CHANGING,
)
from .events import (
    EVERYWHERE as EVERYWHERE,
)
from .events import (
    SETTING as SETTING,
)
from .events import (
    Event as Event,
)
from .events import (
    Outs as Outs,
)
from .events import (
    References as References,
)
from .events import (
    Usage as Usage,
)
from .events import (
    arguments_at as arguments_at,
)
from .events import (
    find_usage as find_usage,
)
from .events import (
    root as root,
)
from .keeping import is_only_returned as is_only_returned
from .keeping import keeping as keeping
from .passing import find_passed as find_passed
from .quiet import Quiet as Quiet
from .quiet import find_quiet as find_quiet
from .sources import is_fed_by as is_fed_by
