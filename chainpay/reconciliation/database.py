"""The database of one reconciliation: DuckDB, in a folder that is removed with it.

Tables lie in a file, so that memory is bounded whatever the number of rows.
"""

from __future__ import annotations

import itertools
import re
import secrets
import shutil
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import UsageError
from ..people.install import install_command

if TYPE_CHECKING:
    import duckdb

_MEMORY = "1200MB"  # DuckDB's own; the process stays below 2 GB, and the rest lies in files

#: Each returns NULL for a text that is no exact amount, or no time: no digit is ever rounded away.
#: What nearly every row has is tried first, since a regular expression takes longer.
_MACROS = r"""
CREATE MACRO clean(x) AS CASE WHEN starts_with(x, ' ') OR ends_with(x, ' ') OR starts_with(x, '`')
        OR starts_with(x, '''') OR starts_with(x, chr(9))
    THEN ltrim(trim(x), '`''' || chr(9)) ELSE x END;
CREATE MACRO fen_of_yuan(x) AS CASE WHEN x = '0.00' THEN 0
    WHEN CAST(TRY_CAST(x AS DECIMAL(18, 2)) AS VARCHAR) = x
        OR regexp_full_match(x, '-?[0-9]{1,15}([.][0-9]{1,2}0{0,18})?')
    THEN CAST(TRY_CAST(x AS DECIMAL(18, 2)) * 100 AS BIGINT) END;
CREATE MACRO fen_of_fen(x) AS CASE WHEN CAST(TRY_CAST(x AS BIGINT) AS VARCHAR) = x
        OR regexp_full_match(x, '-?[0-9]{1,17}([.]0{1,18})?')
    THEN TRY_CAST(x AS BIGINT) END;
CREATE MACRO fee_of_yuan(x) AS CASE
    WHEN CAST(TRY_CAST(x AS DECIMAL(18, 5)) AS VARCHAR) = x
        OR regexp_full_match(x, '-?[0-9]{1,12}([.][0-9]{1,5}0{0,18})?')
    THEN CAST(TRY_CAST(x AS DECIMAL(18, 5)) * 100000 AS BIGINT) END;
CREATE MACRO fee_of_fen(x) AS CASE WHEN x = '0' THEN 0
    WHEN regexp_full_match(x, '-?[0-9]{1,14}([.][0-9]{1,3}0{0,18})?')
    THEN CAST(TRY_CAST(x AS DECIMAL(18, 3)) * 1000 AS BIGINT) END;
CREATE MACRO moment_of(x) AS CASE
    WHEN x LIKE '____-__-__ __:__:__' THEN TRY_CAST(x AS TIMESTAMP)
    WHEN regexp_full_match(x, '[0-9]{10}')
    THEN make_timestamp((CAST(x AS BIGINT) + 28800) * 1000000)
    WHEN regexp_full_match(x, '[0-9]{13}')
    THEN make_timestamp((CAST(x AS BIGINT) + 28800000) * 1000)
    WHEN regexp_full_match(x, '[0-9]{14}') THEN try_strptime(x, '%Y%m%d%H%M%S')
    WHEN regexp_full_match(x, '[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}'
        || '([ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2}([.][0-9]{1,9})?)?)?')
    THEN TRY_CAST(replace(x, '/', '-') AS TIMESTAMP)
    WHEN regexp_full_match(x, '[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}'
        || '([.][0-9]{1,9})?(Z|[+-][0-9]{2}(:?[0-9]{2})?)')
    THEN (TRY_CAST(regexp_replace(x, '([+-][0-9]{2})([0-9]{2})$', '\1:\2') AS TIMESTAMPTZ)
        AT TIME ZONE 'UTC') + INTERVAL 8 HOUR
    END;
"""


class Database:
    """A DuckDB of one's own.

    Attributes:
        folder: A folder for files of this reconciliation, which is removed with it.

    Raises:
        UsageError: DuckDB is not installed.
    """

    def __init__(self) -> None:
        if find_spec("duckdb") is None:
            raise UsageError(f"reconcile needs more packages: {install_command('reconcile')}")
        import duckdb  # slow, and only this needs it

        self._folder = tempfile.TemporaryDirectory(prefix="chainpay-")
        self.folder = Path(self._folder.name)
        self._numbers = itertools.count()
        # DuckDB wants a text that means "no value". No file has this one.
        self._null = secrets.token_hex(16)
        settings: dict[str, str | bool | int | float | list[str]] = {
            "memory_limit": _MEMORY,
            "temp_directory": str(self.folder / "spilt"),
            "autoinstall_known_extensions": "false",  # nothing is downloaded
            "autoload_known_extensions": "false",
            # Of a UNION it expects too small numbers (DuckDB 2.0), and a sum doesn't fit its type.
            "disabled_optimizers": "statistics_propagation",
        }
        self._connection = duckdb.connect(str(self.folder / "tables"), config=settings)
        self._connection.execute("SET TimeZone = 'UTC'")
        self._connection.execute(_MACROS)

    def run(self, sql: str, *values: object) -> duckdb.DuckDBPyConnection:
        """Run a statement, and return its cursor."""
        return self._connection.execute(sql, values or None)

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        """Return all rows of a query."""
        return self.run(sql, *values).fetchall()

    def value(self, sql: str, *values: object) -> int:
        """Return the number that a query has as its only value; 0 for NULL."""
        ((value,),) = self.rows(sql, *values)
        return int(str(value or 0))

    def new_path(self) -> Path:
        """Return the path of a file that isn't there yet, in the folder."""
        return self.folder / f"{next(self._numbers)}.csv"

    def read_csv(self, path: Path, columns: Sequence[str], options: str) -> str:
        """Return an expression of SQL for the rows of a CSV file with a head line, all as text.

        DuckDB gets a name of our own for the file. In a user's, ``[``, ``*`` and ``?`` would make a
        pattern, which other files match; ``.gz`` would be a form, and a folder ``a=1`` a column.

        Args:
            path: The file, in UTF-8.
            columns: The names of its columns.
            options: More options of DuckDB's ``read_csv``.
        """
        if path.parent != self.folder:
            path = self._link(path)
        types = ", ".join(f"{literal(each)}: 'VARCHAR'" for each in columns)
        own = literal(re.sub(r"[*?[]", r"[\g<0>]", str(path)))  # the folder is the system's choice
        return (
            f"read_csv({own}, header=false, skip=1, auto_detect=false, nullstr='{self._null}',"
            f" columns={{{types}}}, {options})"
        )

    def _link(self, path: Path) -> Path:
        link = self.new_path()
        try:
            link.symlink_to(path.absolute())
        except OSError:  # Windows lets few users make links
            shutil.copyfile(path, link)
        return link

    def cursor(self) -> duckdb.DuckDBPyConnection:
        """Return a cursor of its own, so that rows can be read while other statements run."""
        return self._connection.cursor()

    def close(self) -> None:
        """Close it, and remove its folder."""
        self._connection.close()
        self._folder.cleanup()


def literal(text: str) -> str:
    """Return a text as a literal of SQL."""
    return "'" + text.replace("'", "''") + "'"


def name(text: str) -> str:
    """Return a name, such as a column's, as SQL quotes it."""
    return '"' + text.replace('"', '""') + '"'
