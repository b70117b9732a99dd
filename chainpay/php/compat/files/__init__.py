"""PHP's files: streams, paths, and tables of fields."""

from . import paths as _paths
from . import streams as _streams
from . import tables as _tables
from .paths import *
from .streams import *
from .tables import *

__all__ = []
__all__ += _paths.__all__
__all__ += _streams.__all__
__all__ += _tables.__all__
