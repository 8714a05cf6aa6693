# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A disk of a few megabytes that can be full: of the test's own, in the name space of tests/support/own-mounts."""
import errno
import os
import subprocess


class SmallDisk:
    """Mounted on the folder while it is entered. Skips the test where nothing may be mounted."""

    def __init__(self, case, folder, megabytes):
        if "TIERDESK_OWN_MOUNTS" not in os.environ:
            case.skipTest("skipped: no disk can be mounted here (tests/support/own-mounts)")
        self.folder, self.megabytes = folder, megabytes
        self.filler = os.path.join(folder, "filler")

    def __enter__(self):
        os.mkdir(self.folder)
        size = f"size={self.megabytes}m"
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", self.folder], check=True)
        return self

    def __exit__(self, kind, error, trace):
        subprocess.run(["umount", "--lazy", self.folder], check=True)

    def fill(self):
        """Not a byte more can be had."""
        with open(self.filler, "ab", buffering=0) as f:
            try:
                while True:
                    f.write(b"x" * 4096)
            except OSError as error:
                if error.errno != errno.ENOSPC:
                    raise

    def make_room(self):
        os.remove(self.filler)
