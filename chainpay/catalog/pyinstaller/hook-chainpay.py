"""What PyInstaller packs of chainpay beside the modules that it sees by itself."""

from contextlib import suppress
from importlib.metadata import PackageNotFoundError

from PyInstaller.utils.hooks import collect_data_files, collect_submodules, copy_metadata

datas = collect_data_files("chainpay", excludes=["openapi", "**/*.pyi"])
with suppress(PackageNotFoundError):  # a checkout on the path has no metadata
    datas += copy_metadata("chainpay")
#: Many are imported on demand, by their name.
hiddenimports = collect_submodules("chainpay")
#: The prompt is for people who explore, not for a packed program.
excludedimports = ["IPython", "bpython", "jedi", "ptpython"]
