"""PHP's own functions and operators, for code that `chainpay port` has converted.

PHP's values are Python's: null is None; bool, int and float are the same. A string is a str. PHP
counts its bytes: here those of its UTF-8, and what is no UTF-8 is decoded with ``surrogateescape``.
An array is a list if its keys are 0, 1, 2 … in order, else a dict. An object of decoded JSON is a
`types.SimpleNamespace`. What PHP throws is raised, what PHP only warns about goes on silently.

Where PHP takes a reference, a function returns the changed value. It does not change its arguments,
but for `put`, `push` and `remove`, whose result replaces the array that was passed.
"""

from . import bcmath as _bcmath
from . import ciphers as _ciphers
from . import crypto as _crypto
from . import curl as _curl
from . import exceptions as _exceptions
from . import files as _files
from . import hashes as _hashes
from . import language as _language
from . import regex as _regex
from . import times as _times
from .bcmath import *
from .ciphers import *
from .crypto import *
from .curl import *
from .exceptions import *
from .files import *
from .hashes import *
from .language import *
from .regex import *
from .standard import array_order as _array_order
from .standard import arrays as _arrays
from .standard import elements as _elements
from .standard import numbers as _numbers
from .standard import operators as _operators
from .standard import values as _values
from .standard.array_order import *
from .standard.arrays import *
from .standard.elements import *
from .standard.numbers import *
from .standard.operators import *
from .standard.values import *
from .texts import formats as _formats
from .texts import json as _json
from .texts import multibyte as _multibyte
from .texts import output as _output
from .texts import serialized as _serialized
from .texts import strings as _strings
from .texts.formats import *
from .texts.json import *
from .texts.multibyte import *
from .texts.output import *
from .texts.serialized import *
from .texts.strings import *
from .times import *

__all__ = []
__all__ += _array_order.__all__
__all__ += _arrays.__all__
__all__ += _bcmath.__all__
__all__ += _ciphers.__all__
__all__ += _crypto.__all__
__all__ += _curl.__all__
__all__ += _elements.__all__
__all__ += _formats.__all__
__all__ += _multibyte.__all__
__all__ += _serialized.__all__
__all__ += _exceptions.__all__
__all__ += _files.__all__
__all__ += _hashes.__all__
__all__ += _language.__all__
__all__ += _json.__all__
__all__ += _numbers.__all__
__all__ += _operators.__all__
__all__ += _output.__all__
__all__ += _regex.__all__
__all__ += _strings.__all__
__all__ += _times.__all__
__all__ += _values.__all__
