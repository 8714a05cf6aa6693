# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped program on a data folder of its own, behind a proxy, to be killed and started again."""
from __future__ import annotations

import os
import signal
import subprocess
import sys
import uuid

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../acceptance"))
from program import die_with_parent  # noqa: E402
from support import PROGRAMS, TIERDESK  # noqa: E402

from proxy import Proxy  # noqa: E402

SHIM = os.path.join(PROGRAMS, "kill_at_commit.so")


class Attempt:
    """case has a sandbox; of the proxy's requests those with the correlation count, without one all."""

    def __init__(self, case, name, correlation=None):
        self.case, self.name = case, name
        self.id = "kill-" + uuid.uuid4().hex[:12]
        self.folder = case.path(self.id)
        os.mkdir(self.folder, 0o700)
        self.replica = os.path.join(self.folder, "replica.sqlite")
        self.desk = os.path.join(self.folder, "desk.sqlite")
        # By this Tierdesk knows a folder of its own; empty, it is a database of which nothing was read yet.
        open(self.replica, "w").close()
        self.proxy = case.start(Proxy(case.sandbox.base_url.split("//")[1], correlation))

    def start(self, **env):
        here = f"http://127.0.0.1:{self.proxy.port}"
        sandbox = self.case.sandbox
        endpoint = sandbox.endpoint(
            sandbox.announced["baseUrl"].replace(sandbox.base_url, here),
            sandbox.announced["authority"].replace(sandbox.base_url, here),
        )
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", HOME=self.case.folder, **env)
        self.log = open(self.folder + ".log", "ab+")
        self.program = subprocess.Popen(
            [TIERDESK, *endpoint, "--data-dir", self.folder, "--lang", "en"],
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            preexec_fn=die_with_parent,
        )
        self.case.addCleanup(self.end)

    def start_with_shim(self, **chosen):
        """What can be chosen stands in kill_at_commit.c."""
        # Of the sanitizers only: they else insist on being loaded first.
        options = os.environ.get("ASAN_OPTIONS", "") + ":verify_asan_link_order=0"
        self.start(LD_PRELOAD=SHIM, ASAN_OPTIONS=options.lstrip(":"), **chosen)

    def end(self):
        if self.program.poll() is None:
            self.program.kill()
        self.program.wait()
        self.log.close()

    def said(self):
        with open(self.log.name, "rb") as f:
            return f.read().decode(errors="replace")[-2000:]

    # --- what a test's own attempts say
    patience = 60  # seconds until it has done everything, on a quiet machine

    def is_done(self):
        """Whether nothing is left to be done."""
        raise NotImplementedError

    def state(self):
        """How far it has come, for the message of a failure."""
        return ""

    # --- being killed, and going on
    def start_and_die_at(self, number, when):
        # Aimed before it can have sent anything: the proxy holds requests back until it knows whom to end.
        with self.proxy.held():
            self.start()
            self.proxy.kill_at(self.program.pid, number, when)

    def was_killed(self):
        """Waits until it is dead, or has done everything: then there was no such point any more."""

        def is_over():
            return self.program.poll() is not None or self.is_done()

        self.case.eventually(is_over, self.patience, f"the end of it ({self.name}); {self.proxy.seen}")
        code = self.program.poll()
        self.end()
        self.case.assertIn(code, (None, -signal.SIGKILL), f"{self.name}: {self.said()}")
        return code is not None

    def finish(self):
        """Starts it (again) and leaves it alone until it has done everything."""
        self.proxy.watch()
        self.start()
        try:
            self.case.eventually(self._is_over, self.patience, f"everything to be done ({self.name})")
        except AssertionError as failure:
            raise AssertionError(f"{failure}\n{self.state()}\n{self.proxy.seen}\n{self.said()}") from None
        finally:
            self.end()

    def _is_over(self):
        if self.program.poll() is not None:
            self.case.fail(f"{self.name}: tierdesk ended with {self.program.returncode}: {self.said()}")
        return self.is_done()
