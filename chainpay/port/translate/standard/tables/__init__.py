"""Tables of PHP's functions: what those take that compat has, and the names of the others."""

from .others import OTHERS as OTHERS
from .signatures import Parameter as Parameter
from .signatures import Signature as Signature
from .signatures import signatures as signatures
