"""Tables of PHP's functions: what those take that compat has, and the names of the others."""

from .others import OTHERS
from .signatures import Parameter, Signature, signatures

__all__ = ["OTHERS", "Parameter", "Signature", "signatures"]
