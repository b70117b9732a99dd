"""Builds the packages with setuptools: the same files make the same bytes, on any day and machine.

setuptools writes the time, the user and the permissions of each file into a package. Here they are
the same for all. ``SOURCE_DATE_EPOCH`` is used if it is set.
"""

from __future__ import annotations

import gzip
import io
import os
import tarfile
import time
import zipfile
from pathlib import Path

from setuptools import build_meta
from setuptools.build_meta import *  # noqa: F403 - the other hooks of PEP 517

_EPOCH = "315532800"  # 1980-01-01: a zip file knows no earlier time
os.environ.setdefault("SOURCE_DATE_EPOCH", _EPOCH)  # the wheel reads it


def build_sdist(sdist_directory: str, config_settings: dict[str, object] | None = None) -> str:
    """Build the sdist, and return its file's name: a hook of PEP 517."""
    name: str = build_meta.build_sdist(sdist_directory, config_settings)
    path = Path(sdist_directory, name)
    path.write_bytes(normalize_sdist(path.read_bytes(), int(os.environ["SOURCE_DATE_EPOCH"])))
    return name


def build_wheel(
    wheel_directory: str,
    config_settings: dict[str, object] | None = None,
    metadata_directory: str | None = None,
) -> str:
    """Build the wheel, and return its file's name: a hook of PEP 517."""
    name: str = build_meta.build_wheel(wheel_directory, config_settings, metadata_directory)
    path = Path(wheel_directory, name)
    path.write_bytes(normalize_wheel(path.read_bytes(), int(os.environ["SOURCE_DATE_EPOCH"])))
    return name


def normalize_wheel(archive: bytes, epoch: int) -> bytes:
    """Return a zip file with the same files in the same order, all of one time, readable by all.

    Args:
        archive: The zip file.
        epoch: Seconds since 1970.
    """
    written = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as source,
        zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for member in source.infolist():
            info = zipfile.ZipInfo(member.filename, time.gmtime(epoch)[:6])
            info.external_attr = 0o100644 << 16
            target.writestr(info, source.read(member), zipfile.ZIP_DEFLATED)
    return written.getvalue()


def normalize_sdist(archive: bytes, epoch: int) -> bytes:
    """Return a tar.gz with the same files, sorted, all of one time and of nobody.

    Args:
        archive: The tar.gz.
        epoch: Seconds since 1970.
    """
    written = io.BytesIO()
    with (
        tarfile.open(fileobj=io.BytesIO(archive)) as source,
        gzip.GzipFile("", "wb", fileobj=written, mtime=epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as target,
    ):
        for member in sorted(source.getmembers(), key=lambda member: member.name):
            member.mtime = epoch
            member.uid = member.gid = 0
            member.uname = member.gname = ""
            member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
            member.pax_headers = {}
            target.addfile(member, source.extractfile(member) if member.isfile() else None)
    return written.getvalue()
