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
from . import environment as _environment
from . import exceptions as _exceptions
from . import files as _files
from . import hashes as _hashes
from . import language as _language
from . import properties as _properties
from . import regex as _regex
from . import times as _times
from .bcmath import *
from .ciphers import *
from .crypto import *
from .curl import *
from .environment import *
from .exceptions import *
from .exceptions import Throwable
from .files import *
from .files.streams import standard_stream
from .hashes import *
from .inputs import addresses as _addresses
from .inputs import arguments as _arguments
from .inputs import filters as _filters
from .inputs import versions as _versions
from .inputs.addresses import *
from .inputs.arguments import *
from .inputs.filters import *
from .inputs.versions import *
from .language import *
from .objects import autoload as _autoload
from .objects import buffers as _buffers
from .objects import classes as _classes
from .objects import generators as _generators
from .objects import iterators as _iterators
from .objects import members as _members
from .objects.autoload import *
from .objects.buffers import *
from .objects.classes import *
from .objects.generators import *
from .objects.iterators import *
from .objects.members import *
from .properties import *
from .regex import *
from .sorting import array_order as _array_order
from .sorting import sifting as _sifting
from .sorting.array_order import *
from .sorting.sifting import *
from .standard import arrays as _arrays
from .standard import elements as _elements
from .standard import numbers as _numbers
from .standard import operators as _operators
from .standard import pointers as _pointers
from .standard import values as _values
from .standard.arrays import *
from .standard.elements import *
from .standard.numbers import *
from .standard.operators import *
from .standard.pointers import *
from .standard.values import *
from .texts import compression as _compression
from .texts import formats as _formats
from .texts import json as _json
from .texts import multibyte as _multibyte
from .texts import output as _output
from .texts import packing as _packing
from .texts import serialized as _serialized
from .texts import strings as _strings
from .texts import tokens as _tokens
from .texts.compression import *
from .texts.formats import *
from .texts.json import *
from .texts.multibyte import *
from .texts.output import *
from .texts.packing import *
from .texts.serialized import *
from .texts.strings import *
from .texts.tokens import *
from .times import *

Exception = Throwable  # PHP's name of the class


def __getattr__(name: str) -> object:
    """Return PHP's constants that are streams; they are made when they are used."""
    if name in ("STDIN", "STDOUT", "STDERR"):
        return standard_stream(name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = []
__all__ += _addresses.__all__
__all__ += _array_order.__all__
__all__ += _arrays.__all__
__all__ += _sifting.__all__
__all__ += _bcmath.__all__
__all__ += _ciphers.__all__
__all__ += _compression.__all__
__all__ += _crypto.__all__
__all__ += _curl.__all__
__all__ += _elements.__all__
__all__ += _environment.__all__
__all__ += _formats.__all__
__all__ += _multibyte.__all__
__all__ += _serialized.__all__
__all__ += _exceptions.__all__
__all__ += _files.__all__
__all__ += _arguments.__all__
__all__ += _filters.__all__
__all__ += _hashes.__all__
__all__ += _language.__all__
__all__ += _autoload.__all__
__all__ += _buffers.__all__
__all__ += _classes.__all__
__all__ += _generators.__all__
__all__ += _iterators.__all__
__all__ += _members.__all__
__all__ += _json.__all__
__all__ += _numbers.__all__
__all__ += _operators.__all__
__all__ += _output.__all__
__all__ += _properties.__all__
__all__ += _packing.__all__
__all__ += _pointers.__all__
__all__ += _regex.__all__
__all__ += _strings.__all__
__all__ += _times.__all__
__all__ += _tokens.__all__
__all__ += _values.__all__
__all__ += _versions.__all__
