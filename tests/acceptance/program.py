# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A program that was started on a test's desktop, and its windows."""
from __future__ import annotations

import ctypes
import os
import signal
import subprocess

import gi

gi.require_version("Gio", "2.0")
from gi.repository import GLib  # noqa: E402

from accessible import ACC, MAX_CHILDREN, ROOT_PATH, matches  # noqa: E402
from drive import Node  # noqa: E402
from waiting import PATIENCE, DriverError, Gone, NotFound, Timeout, wait_for  # noqa: E402


def die_with_parent():
    """For a child process: a test that is killed leaves nothing behind (PR_SET_PDEATHSIG)."""
    ctypes.CDLL("libc.so.6").prctl(1, signal.SIGKILL, 0, 0, 0)


class App(Node):
    """A running program; as a Node it is the program's root in the accessible tree."""

    __slots__ = ("desktop", "proc", "log_path", "argv")

    def __init__(self, desktop, argv, env, cwd):
        self.desktop, self.argv = desktop, list(map(str, argv))
        self.app = self
        self.log_path = os.path.join(desktop.folder, f"app-{len(desktop.apps)}.log")
        e = dict(desktop.env)
        e.update(env or {})
        with open(self.log_path, "wb") as f:
            self.proc = subprocess.Popen(
                self.argv,
                env=e,
                cwd=cwd,
                stdin=subprocess.DEVNULL,
                stdout=f,
                stderr=subprocess.STDOUT,
                preexec_fn=die_with_parent,
            )
        desktop.apps.append(self)

    @property
    def pid(self):
        return self.proc.pid

    @property
    def log(self):
        with open(self.log_path, errors="replace") as f:
            return f.read()

    def node(self, bus, path):
        return Node(self, bus, path)

    def check_alive(self):
        rc = self.proc.poll()
        if rc is not None:
            raise Gone(f"{self.argv[0]} exited with {rc}; log:\n{self.log[-3000:]}")

    def _connect(self, timeout):
        s = self.desktop
        seen = {}

        def look():
            self.check_alive_or_raise()
            for bus, path in s.call("org.a11y.atspi.Registry", ROOT_PATH, ACC, "GetChildren", None)[0]:
                if bus not in seen:
                    try:
                        seen[bus] = s.call(
                            "org.freedesktop.DBus",
                            "/org/freedesktop/DBus",
                            "org.freedesktop.DBus",
                            "GetConnectionUnixProcessID",
                            GLib.Variant("(s)", (bus,)),
                        )[0]
                    except DriverError:
                        continue
                if seen[bus] == self.pid:
                    return bus, path

        self.bus, self.path = wait_for(
            look, timeout, f"{self.argv[0]} (pid {self.pid}) to register with AT-SPI"
        )
        return self

    def check_alive_or_raise(self):
        rc = self.proc.poll()
        if rc is not None:
            raise DriverError(f"{self.argv[0]} exited with {rc} at startup; log:\n{self.log[-3000:]}")

    def children(self, limit=MAX_CHILDREN):
        kids = super().children(limit)
        return kids + [p for p in self.popups() if p not in kids]

    def popups(self):
        """Open popup menus that are not reachable from the root, newest last."""
        self.desktop.listen()
        out = []
        for bus, path in dict.fromkeys(self.desktop.shown):
            if bus != self.bus:
                continue
            n = Node(self, bus, path)
            try:
                if n.role == "popup menu" and n.showing:
                    out.append(n)
            except DriverError:
                pass
        return out

    def windows(self, role=None, name=None):
        return [c for c in self.children() if c.showing and matches(role, c.role) and matches(name, c.name)]

    def window(self, name=None, role=None, timeout=None):
        """A top-level window: role 'frame' (main window), 'dialog', 'alert message' (QMessageBox)."""

        def look():
            # dialogs of a parent are children of that parent in some toolkits: look at top level first, then below
            w = self.windows(role, name)
            if w:
                return w[-1]
            return self.find_now(role or ("dialog", "alert message", "frame", "file chooser"), name)

        try:
            return wait_for(look, timeout or self.desktop.timeout)
        except Timeout:
            self.check_alive()
            raise NotFound(f"no window {role or ''} {name!r}\n{self.dump()}") from None

    def quit(self, timeout=10, expect=0):
        """Ask every top window to close (WM_DELETE) and wait for the exit code."""
        for wid in reversed(self.desktop.x_windows(self.pid)):
            subprocess.run(
                ["wmctrl", "-i", "-c", wid], env=self.desktop.env, stderr=subprocess.DEVNULL, timeout=10
            )
        rc = self.wait(timeout)
        if expect is not None and rc != expect:
            raise DriverError(f"exit code {rc}, expected {expect}; log:\n{self.log[-3000:]}")
        return rc

    def wait(self, timeout=10):
        try:
            return self.proc.wait(timeout * PATIENCE)
        except subprocess.TimeoutExpired:
            raise Timeout(f"pid {self.pid} still runs after {timeout} s") from None

    def kill(self):
        if self.proc.poll() is None:
            self.proc.terminate()
            try:
                self.proc.wait(3)
            except subprocess.TimeoutExpired:
                self.proc.kill()
                self.proc.wait()
        return self.proc.returncode
