#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop for one test: X display, D-Bus session, accessibility bus, window manager, home folder.

Nothing of the desktop of whoever runs the test is touched. Everything that was started here is ended here, by its
process id; what a program started in turn is found by a mark in its environment.

    desktop.py PROGRAM ARGUMENT...     starts a program, prints its accessible tree, ends it
"""
from __future__ import annotations

import collections
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

from accessible import PROPS  # noqa: E402
from program import App, die_with_parent  # noqa: E402
from waiting import PATIENCE, DriverError, Gone, Hung, Timeout, wait_for  # noqa: E402

MARK = "TIERDESK_TEST_DESKTOP"
INHERITED = (
    "PATH USER LOGNAME TERM LD_LIBRARY_PATH QT_PLUGIN_PATH ASAN_OPTIONS UBSAN_OPTIONS LSAN_OPTIONS".split()
)

# Only what is named in the services folder can be activated: no portal and no password prompt by surprise.
BUS_CONFIG = """<busconfig><type>session</type><listen>unix:dir={run}</listen><auth>EXTERNAL</auth>
<servicedir>{services}</servicedir><policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>"""


class Desktop:
    """size is the screen in pixels; patience, in seconds, is how long find() and its like try.

    Logs and screenshots go to `folder`, a temporary one unless given, which stays if the test fails.
    """

    def __init__(self, size=(1280, 800), patience=10.0, folder=None, lang="C.UTF-8", env=None):
        self.size, self.timeout, self.lang = size, patience, lang
        self.extra_env = dict(env or {})
        self.mark = uuid.uuid4().hex
        self.is_own_folder = folder is None
        self.folder = os.path.abspath(folder) if folder else tempfile.mkdtemp(prefix="tierdesk-test-")
        os.makedirs(self.folder, exist_ok=True)
        self.home = tempfile.mkdtemp(prefix="tierdesk-home-")
        self.env = {}
        self.processes, self.apps = [], []
        self.shown = collections.deque(maxlen=400)
        self.session_bus = self.a11y_bus = None

    # --- beginning and end
    def __enter__(self):
        try:
            self._make_environment()
            self._start_display()
            self._start_buses()
            self._start_window_manager()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, kind, error, trace):
        if kind:
            self.keep_evidence()
        self.close()

    def keep_evidence(self):
        """Called while a test fails: keeps a picture and the logs, and says where."""
        try:
            self.screenshot("failure.png")
        except Exception:  # the display itself may be what failed
            pass
        self.is_own_folder = False
        print(f"desktop: logs and failure.png are in {self.folder}", file=sys.stderr)

    def _make_environment(self):
        home = self.home
        self.run = os.path.join(home, "run")
        programs = os.path.join(home, "bin")
        for folder in (self.run, programs, home + "/.config", home + "/.local/share", home + "/.cache"):
            os.makedirs(folder, mode=0o700, exist_ok=True)
        # What a program opens in the browser or in the mail program is written down instead.
        self.url_log = os.path.join(self.folder, "opened-urls.txt")
        opener = os.path.join(programs, "xdg-open")
        with open(opener, "w") as f:
            f.write(f'#!/bin/sh\nprintf "%s\\n" "$*" >> "{self.url_log}"\n')
        os.chmod(opener, 0o755)
        inherited = {name: os.environ[name] for name in INHERITED if name in os.environ}
        self.env = dict(
            inherited,
            HOME=home,
            PATH=programs + ":" + inherited.get("PATH", "/usr/bin:/bin"),
            LANG=self.lang,
            LC_ALL=self.lang,
            TZ="UTC",
            XDG_RUNTIME_DIR=self.run,
            XDG_CONFIG_HOME=home + "/.config",
            XDG_DATA_HOME=home + "/.local/share",
            XDG_CACHE_HOME=home + "/.cache",
            XDG_STATE_HOME=home + "/.local/state",
            QT_QPA_PLATFORM="xcb",  # the offscreen platform registers nothing with accessibility
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            QT_XCB_GL_INTEGRATION="none",
            GSETTINGS_BACKEND="memory",
            GIO_USE_VFS="local",
            **{MARK: self.mark},
        )
        self.env.update(self.extra_env)

    def _start_display(self):
        # -displayfd: a free number, told only once connections are accepted.
        reading, writing = os.pipe()
        screen = "%dx%dx24" % self.size
        arguments = ["Xvfb", "-displayfd", str(writing), "-screen", "0", screen, "-dpi", "96"]
        self._spawn("display", arguments + ["-nolisten", "tcp", "-noreset"], pass_fds=[writing])
        os.close(writing)
        self.env["DISPLAY"] = ":" + self._read_line(reading, 30, "Xvfb")
        os.close(reading)

    def _start_buses(self):
        services = os.path.join(self.home, "services")
        os.makedirs(services)
        shutil.copy("/usr/share/dbus-1/services/org.a11y.Bus.service", services)
        config = os.path.join(self.home, "session.conf")
        with open(config, "w") as f:
            f.write(BUS_CONFIG.format(run=self.run, services=services))
        arguments = ["dbus-daemon", "--config-file=" + config, "--nofork", "--nopidfile", "--print-address=1"]
        daemon = self._spawn("dbus", arguments, stdout=subprocess.PIPE)
        address = self._read_line(daemon.stdout.fileno(), 30, "dbus-daemon")
        daemon.stdout.close()
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address
        self.session_bus = _connect(address)
        # The accessibility bus is activated by the session bus.
        bus = ("org.a11y.Bus", "/org/a11y/bus")
        answer = self.session_bus.call_sync(*bus, "org.a11y.Bus", "GetAddress", None, None, 0, 30000, None)
        self.a11y_bus = _connect(answer.unpack()[0])
        enabled = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
        self.session_bus.call_sync(*bus, PROPS, "Set", enabled, None, 0, 5000, None)
        self._listen_for_popups()

    def _listen_for_popups(self):
        """Qt leaves popup menus and completers out of the tree: the event that announces them is the way to them."""

        def remember(connection, sender, path, interface, member, parameters):
            kind, on = parameters.unpack()[:2]
            if kind == "showing" and on == 1:
                self.shown.append((sender, path))

        self.a11y_bus.signal_subscribe(
            None, "org.a11y.atspi.Event.Object", "StateChanged", None, None, 0, remember
        )
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
        self.call(*registry, "RegisterEvent", GLib.Variant("(s)", ("object:state-changed:showing",)))

    def listen(self):
        """Takes in the events that have come since."""
        while GLib.MainContext.default().iteration(False):
            pass

    def _start_window_manager(self):
        # Without one, no new window gets the keyboard focus.
        self._spawn("openbox", ["openbox"])
        check = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
        wait_for(lambda: "window id" in self.output_of(check), 30, "the window manager")

    def _spawn(self, name, argv, stdout=None, pass_fds=()):
        with open(os.path.join(self.folder, name + ".log"), "ab") as log:
            process = subprocess.Popen(
                argv,
                env=self.env,
                stdin=subprocess.DEVNULL,
                stdout=stdout or log,
                stderr=log,
                pass_fds=pass_fds,
                preexec_fn=die_with_parent,
            )
        self.processes.append(process)
        return process

    def _read_line(self, fd, timeout, what):
        line = b""
        end = time.monotonic() + timeout
        while not line.endswith(b"\n"):
            if not select.select([fd], [], [], max(0, end - time.monotonic()))[0]:
                raise Timeout(f"{what} did not start in {timeout} s")
            piece = os.read(fd, 256)
            if not piece:
                raise DriverError(f"{what} ended at its start; see {self.folder}")
            line += piece
        return line.decode().strip()

    def close(self):
        """Ends the programs, the desktop, and whatever they started."""
        for app in reversed(self.apps):
            app.kill()
        for bus in (self.a11y_bus, self.session_bus):
            try:
                if bus:
                    bus.close_sync(None)
            except GLib.Error:
                pass
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
        for process in reversed(self.processes):
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        self.processes = []
        self._end_marked()
        shutil.rmtree(self.home, ignore_errors=True)
        if self.is_own_folder:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _end_marked(self):
        begin = time.monotonic()
        while left := self._marked():
            waited = time.monotonic() - begin
            for pid in left:
                try:
                    os.kill(pid, signal.SIGTERM if waited < 1 else signal.SIGKILL)
                except ProcessLookupError:
                    pass
            if waited > 3:
                return
            time.sleep(0.02)

    def _marked(self):
        """Processes that carry this desktop's mark, zombies aside."""
        mark = f"{MARK}={self.mark}".encode()
        found = []
        for pid in map(int, filter(str.isdigit, os.listdir("/proc"))):
            if pid == os.getpid():
                continue
            try:
                with open(f"/proc/{pid}/environ", "rb") as f:
                    if mark not in f.read():
                        continue
                with open(f"/proc/{pid}/stat") as f:
                    if f.read().rsplit(")", 1)[1].split()[0] != "Z":
                        found.append(pid)
            except OSError:
                pass
        return found

    # --- the accessibility bus
    def call(self, bus, path, interface, method, arguments, timeout=5.0):
        """One accessibility call. Gone: no such thing any more. Hung: no answer in time."""
        timeout = timeout or 5.0
        try:
            return self.a11y_bus.call_sync(
                bus, path, interface, method, arguments, None, 0, int(timeout * PATIENCE * 1000), None
            ).unpack()
        except GLib.Error as e:
            said = f"{method} on {path}: {e.message}"
            if "Timeout" in e.message or e.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT):
                raise Hung(said) from None
            gone = "UnknownObject UnknownInterface ServiceUnknown NoReply NameHasNoOwner Disconnected".split()
            gone += ["is not a valid", "invalid object"]
            if any(word in e.message for word in gone) or e.matches(
                Gio.io_error_quark(), Gio.IOErrorEnum.CLOSED
            ):
                raise Gone(said) from None
            raise DriverError(said) from None

    def post(self, bus, path, interface, method, arguments):
        """A call that waits for no answer."""
        message = Gio.DBusMessage.new_method_call(bus, path, interface, method)
        if arguments is not None:
            message.set_body(arguments)
        message.set_flags(Gio.DBusMessageFlags.NO_REPLY_EXPECTED)
        self.a11y_bus.send_message(message, Gio.DBusSendMessageFlags.NONE)
        self.a11y_bus.flush_sync(None)

    # --- programs
    def start(self, argv, env=None, cwd=None, timeout=60, wait_window=True):
        """Starts a program; returns when it shows a window."""
        app = App(self, argv, env, cwd)
        app._connect(timeout)
        if wait_window:
            wait_for(app.windows, timeout, "a window of " + app.argv[0])
        return app

    def output_of(self, argv, timeout=10):
        return subprocess.run(
            argv, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=timeout, text=True
        ).stdout

    # --- mouse, keyboard, clipboard, screen
    def xdotool(self, *arguments):
        done = subprocess.run(
            ["xdotool", *map(str, arguments)], env=self.env, capture_output=True, text=True, timeout=30
        )
        if done.returncode:
            raise DriverError(f"xdotool {arguments}: {done.stderr.strip()}")
        return done.stdout

    def mouse_click(self, x, y, button=1, count=1, delay=60):
        """Buttons 4 and 5 are the wheel."""
        self.xdotool("mousemove", int(x), int(y), "click", "--repeat", count, "--delay", delay, button)

    def key(self, *keys):
        """Names of keys, "Return", or chords, "ctrl+a". A chord is held as long as a hand holds it. No menu is opened
        with Alt: while it is watched from outside, Qt handles a shortcut at once, but the press of Alt itself later,
        when the watcher has answered; the menu takes it for another one and closes."""
        for key in keys:
            self.xdotool("key", "--delay", 60 if "+" in key else 8, key)

    def type_text(self, text):
        """ASCII only: xdotool loses other letters now and then; those are pasted."""
        self.xdotool("type", "--delay", 4, "--", text)

    def paste_text(self, text):
        self.set_clipboard(text)
        self.key("ctrl+v")

    def clipboard(self, target="UTF8_STRING"):
        """What lies on the clipboard, '' if nothing; target is its kind ("text/html", …)."""
        try:
            return self.output_of(["xclip", "-selection", "clipboard", "-o", "-t", target], timeout=5)
        except subprocess.TimeoutExpired:
            raise Timeout("the owner of the clipboard did not answer") from None

    def set_clipboard(self, text):
        command = ["xclip", "-selection", "clipboard", "-i"]
        quiet = dict(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        subprocess.run(command, env=self.env, input=text.encode(), timeout=10, check=True, **quiet)

    def x_windows(self, pid):
        search = ["xdotool", "search", "--onlyvisible", "--pid", str(pid)]
        return self.output_of(search).split()

    def active_window_title(self):
        return self.output_of(["xdotool", "getactivewindow", "getwindowname"]).strip()

    def screenshot(self, name="screen.png"):
        path = os.path.join(self.folder, name)
        subprocess.run(["import", "-silent", "-window", "root", path], env=self.env, check=True, timeout=30)
        return path

    def opened_urls(self):
        """What programs gave to the browser or the mail program."""
        try:
            with open(self.url_log) as f:
                return f.read().splitlines()
        except FileNotFoundError:
            return []


def _connect(address):
    flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
    connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
    connection.set_exit_on_close(False)
    return connection


if __name__ == "__main__":
    with Desktop() as desktop:
        print(desktop.start(sys.argv[1:]).dump())
