"""The pages of the doctor's causes, which go into the wheel: there a report leads to them."""

from __future__ import annotations

from pathlib import Path

from setuptools.command.build_py import build_py

#: Of both languages. `chainpay.client.doctor.explanation` reads them.
_FOLDERS = ("docs/doctor", "docs/zh/doctor")


class BuildPy(build_py):  # type: ignore[misc, unused-ignore]
    """The command of setuptools that gathers a wheel's files: setup.cfg names it."""

    def run(self) -> None:
        """Gather the package, and the pages beside the module that reads them."""
        super().run()
        if not self.editable_mode:  # else the pages of the checkout are read
            for folder in _FOLDERS:
                place = Path(self.build_lib, "chainpay/client/doctor", folder)
                self.copy_tree(folder, str(place))
