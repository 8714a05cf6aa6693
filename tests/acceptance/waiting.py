# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the tests from outside wait, and what goes wrong while they do."""
import os
import time


class DriverError(Exception):
    pass


class NotFound(DriverError):
    pass


class Gone(DriverError):
    pass  # the object (or program) no longer exists


class Timeout(DriverError):
    pass  # something that was waited for did not come


class Hung(DriverError):
    pass  # the program did not answer an accessibility call (its event loop is blocked)


# How much longer than on a quiet machine to wait for what must come in the end (ctest says it for slow builds).
PATIENCE = float(os.environ.get("TIERDESK_PATIENCE", "1"))


def wait_for(fn, timeout=10.0, what="condition", poll=0.02):
    """Call fn until it returns something true; Gone counts as 'not yet'. `timeout` is that of a quiet machine."""
    timeout *= PATIENCE
    end = time.monotonic() + timeout
    while True:
        try:
            r = fn()
            if r:
                return r
        except Gone:
            pass
        if time.monotonic() >= end:
            raise Timeout(f"timed out after {timeout:.1f} s waiting for {what}")
        time.sleep(poll)
