#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window shows, as a screen reader sees it: nodes of the accessible tree, read and acted on.

The accessibility protocol is spoken over D-Bus directly (Gio, package python3-gi): no cache, no main loop, and
every call has its own time limit, so that a program that hangs or shows a modal dialog never hangs the test.
The display, the buses and the programs belong to desktop.Desktop.

    with Desktop() as desktop:
        app = desktop.start(["build/dev/bin/tierdesk", "--practice"])
        app.find("list item", "Customers").click()
        app.combo(label="Language:").select("Polski")
        app.button("Export customers…").click()
        print(app.table("Customers").rows(0, 10))
        app.quit()                                  # closes the window and expects exit code 0

How to find and act:
  * A name is a text (exact), a compiled pattern (searched) or a function of the name.
  * find(), window() and wait_…() try again until the desktop's patience ends, then raise NotFound with the tree
    in its message; find_now() answers at once, with None if there is nothing.
  * Only what is showing is found, unless showing=False.
  * Tables, trees and lists are never counted out past MAX_CHILDREN children: a Table is read by row and column.
  * click() is the mouse in the middle of the thing, which proves that it is visible, enabled and not covered.
    press() is the accessible action; it does not wait for its answer, which Qt sends only when a modal dialog
    that the action opened has been closed.

What Qt 6.4 does differently from what one expects:
  * A combo box is named by its current text: it is found by its label, combo(label=…).
  * Popup menus and completers are not in the tree: the desktop listens for their being shown (App.popups).
  * A view reports the focus on its current item, never on itself, and hidden pages keep their nodes.
"""
from __future__ import annotations

import collections
import ctypes
import os
import re
import signal
import subprocess
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import GLib  # noqa: E402

ACC = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
EDIT = "org.a11y.atspi.EditableText"
VALUE = "org.a11y.atspi.Value"
TABLE = "org.a11y.atspi.Table"
PROPS = "org.freedesktop.DBus.Properties"
ROOT_PATH = "/org/a11y/atspi/accessible/root"
NULL_PATH = "/org/a11y/atspi/null"
MAX_CHILDREN = 200  # enumerate at most this many children of one object
CONTAINERS = {"table", "tree", "tree table", "list", "list box"}
STATES = (
    "invalid active armed busy checked collapsed defunct editable enabled expandable expanded "
    "focusable focused has-tooltip horizontal iconified modal multi-line multiselectable opaque "
    "pressed resizable selectable selected sensitive showing single-line stale transient vertical "
    "visible manages-descendants indeterminate required truncated animated invalid-entry "
    "supports-autocompletion selectable-text is-default visited checkable has-popup read-only"
).split()


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


def _match(want, got):
    if want is None:
        return True
    if isinstance(want, str):
        return want == got
    if isinstance(want, re.Pattern):
        return bool(want.search(got))
    if isinstance(want, (tuple, list, set, frozenset)):
        return any(_match(w, got) for w in want)
    return bool(want(got))


class Node:
    """One accessible object: (bus name, object path). Every attribute is read live."""

    __slots__ = ("app", "bus", "path")

    def __init__(self, app, bus, path):
        self.app, self.bus, self.path = app, bus, path

    def __eq__(self, o):
        return isinstance(o, Node) and (self.bus, self.path) == (o.bus, o.path)

    def __hash__(self):
        return hash((self.bus, self.path))

    def __repr__(self):
        try:
            return f"<{self.role} {self.name!r}>"
        except DriverError as e:
            return f"<{self.path}: {type(e).__name__}>"

    # -- raw protocol
    def call(self, iface, method, sig=None, *args, timeout=None):
        return self.app.desktop.call(
            self.bus, self.path, iface, method, GLib.Variant(sig, args) if sig else None, timeout
        )

    def post(self, iface, method, sig=None, *args):
        """Fire and forget (no reply expected)."""
        self.app.desktop.post(self.bus, self.path, iface, method, GLib.Variant(sig, args) if sig else None)

    def prop(self, iface, name):
        return self.call(PROPS, "Get", "(ss)", iface, name)[0]

    def set_prop(self, iface, name, variant):
        self.call(PROPS, "Set", "(ssv)", iface, name, variant)

    # -- attributes
    @property
    def name(self):
        return self.prop(ACC, "Name")

    @property
    def description(self):
        return self.prop(ACC, "Description")

    @property
    def role(self):
        return self.call(ACC, "GetRoleName")[0]

    @property
    def state_bits(self):
        lo, hi = self.call(ACC, "GetState")[0]
        return lo | hi << 32

    @property
    def states(self):
        b = self.state_bits
        return {s for i, s in enumerate(STATES) if b >> i & 1}

    def has_state(self, s):
        return bool(self.state_bits >> STATES.index(s) & 1)

    @property
    def showing(self):
        return self.has_state("showing")

    @property
    def enabled(self):
        return self.has_state("enabled")

    @property
    def checked(self):
        return self.has_state("checked")

    @property
    def selected(self):
        return self.has_state("selected")

    @property
    def focused(self):
        return self.has_state("focused")

    @property
    def interfaces(self):
        return [i.rsplit(".", 1)[1] for i in self.call(ACC, "GetInterfaces")[0]]

    @property
    def parent(self):
        b, p = self.prop(ACC, "Parent")
        return None if p in (NULL_PATH, ROOT_PATH) else Node(self.app, b, p)

    @property
    def child_count(self):
        return self.prop(ACC, "ChildCount")

    def child(self, i):
        b, p = self.call(ACC, "GetChildAtIndex", "(i)", i)[0]
        return None if p == NULL_PATH else Node(self.app, b, p)

    def children(self, limit=MAX_CHILDREN):
        """Direct children; at most `limit` (checked with ChildCount first, so a 1M-row table is safe)."""
        n = self.child_count
        if n > limit:
            return [c for c in (self.child(i) for i in range(limit)) if c]
        return [Node(self.app, b, p) for b, p in self.call(ACC, "GetChildren")[0] if p != NULL_PATH]

    @property
    def extents(self):
        """(x, y, width, height) in screen pixels."""
        return tuple(self.call(COMPONENT, "GetExtents", "(u)", 0)[0])

    def relations(self):
        """{relation number: [Node]}; 2 = labelled by, 1 = label for."""
        return {k: [Node(self.app, b, p) for b, p in v] for k, v in self.call(ACC, "GetRelationSet")[0]}

    @property
    def text(self):
        """Text content: Text interface when there is one, else the name (labels, cells, buttons)."""
        # (Qt answers UnknownObject, not UnknownInterface, when an interface is missing: ask first)
        return self.call(TEXT, "GetText", "(ii)", 0, -1)[0] if "Text" in self.interfaces else self.name

    @property
    def value(self):
        return self.prop(VALUE, "CurrentValue")

    # -- searching
    def walk(self, depth=0, into_containers=True, showing=True):
        """Breadth-first over (node, role, depth). Objects that are not showing are pruned when showing is true."""
        q = collections.deque([(self, depth)])
        while q:
            n, d = q.popleft()
            try:
                role = n.role
                if showing and d and not n.showing and role not in ("application",):
                    continue
                yield n, role, d
                if role in CONTAINERS and not into_containers:
                    continue
                for c in n.children():
                    q.append((c, d + 1))
            except Gone:
                continue

    def find_all(self, role=None, name=None, showing=True, where=None):
        out = []
        for n, r, _ in self.walk(showing=showing):
            try:
                if (
                    n is not self
                    and _match(role, r)
                    and (name is None or _match(name, n.name))
                    and (where is None or where(n))
                ):
                    out.append(n)
            except Gone:
                pass
        return out

    def find_now(self, role=None, name=None, showing=True, where=None):
        for n, r, _ in self.walk(showing=showing):
            try:
                if (
                    n is not self
                    and _match(role, r)
                    and (name is None or _match(name, n.name))
                    and (where is None or where(n))
                ):
                    return n
            except Gone:
                pass
        return None

    def find(self, role=None, name=None, showing=True, where=None, timeout=None):
        timeout = self.app.desktop.timeout if timeout is None else timeout
        try:
            return wait_for(lambda: self.find_now(role, name, showing, where), timeout)
        except Timeout:
            self.app.check_alive()
            raise NotFound(
                f"no {'showing ' if showing else ''}{role or 'object'} named {name!r} in {self!r} after {timeout:.1f} s\n{self.app.dump()}"
            ) from None

    def labelled(self, label, role=None, timeout=None):
        """The object whose LABELLED_BY relation points to a label with this text (how to find combo boxes)."""
        return self.find(
            role=role,
            where=lambda n: any(_match(label, l.name) for l in n.relations().get(2, [])),
            timeout=timeout,
        )

    def combo(self, label=None, name=None, timeout=None):
        n = (
            self.labelled(label, "combo box", timeout)
            if label is not None
            else self.find("combo box", name, timeout=timeout)
        )
        return Combo(n.app, n.bus, n.path)

    def table(self, name=None, timeout=None, role=("table", "tree", "list", "tree table")):
        n = self.find(role, name, timeout=timeout)
        return Table(n.app, n.bus, n.path)

    def button(self, name, timeout=None):
        return self.find("push button", name, timeout=timeout)

    def texts(self):
        return [t for t in (n.text for n in self.find_all(role=("label", "text"))) if t]

    def dump(self, showing=False, max_children=30):
        """The subtree as text, one object a line: role 'name' [value/text] {states} (x,y wxh)."""
        out = []

        def rec(n, d):
            try:
                role, st, ifs = n.role, n.states, n.interfaces
                if showing and d and "showing" not in st and role != "application":
                    return
                line = "  " * d + f"{role} {n.name!r}"
                if "Text" in ifs:
                    line += f" text={n.text!r}"
                if "Value" in ifs:
                    line += f" value={n.value:g}"
                keep = sorted(
                    st
                    & {
                        "active",
                        "checked",
                        "selected",
                        "focused",
                        "modal",
                        "editable",
                        "expanded",
                        "has-popup",
                        "read-only",
                    }
                )
                if "enabled" not in st:
                    keep.append("DISABLED")
                if "showing" not in st and role != "application":
                    keep.append("hidden")
                if keep:
                    line += " {" + ",".join(keep) + "}"
                if "Component" in ifs and "showing" in st:
                    line += " (%d,%d %dx%d)" % n.extents
                cnt = n.child_count
                if "Table" in ifs:
                    line += f" rows={n.prop(TABLE, 'NRows')} cols={n.prop(TABLE, 'NColumns')}"
                out.append(line)
                for c in n.children(max_children):
                    rec(c, d + 1)
                if cnt > max_children:
                    out.append("  " * (d + 1) + f"... {cnt - max_children} more")
            except Gone:
                out.append("  " * d + "(gone)")

        rec(self, 0)
        return "\n".join(out)

    # -- acting
    def click(self, button=1, count=1, timeout=None, dx=None, dy=None):
        """Real mouse click in the middle (or at dx,dy from the top left). Waits until showing, enabled and the geometry is stable."""
        last = None

        def ready():
            nonlocal last
            st = self.states
            e = self.extents
            ok = "showing" in st and "enabled" in st and e[2] > 0 and e[3] > 0 and e == last
            last = e
            return ok

        wait_for(ready, timeout or self.app.desktop.timeout, f"{self!r} to be clickable")
        x, y, w, h = last
        self.app.desktop.mouse_click(
            x + (w // 2 if dx is None else dx), y + (h // 2 if dy is None else dy), button, count
        )
        return self

    def double_click(self):
        return self.click(count=2)

    def actions(self):
        return [self.call(ACTION, "GetName", "(i)", i)[0] for i in range(self.prop(ACTION, "NActions"))]

    def press(self, action=None):
        """Accessibility action (first one, or by name such as 'Press', 'Toggle', 'ShowMenu', 'SetFocus'); not waited for."""
        names = self.actions()
        if action is None:
            idx = 0
        elif action in names:
            idx = names.index(action)
        else:
            raise DriverError(f"{self!r} has actions {names}, not {action!r}")
        self.post(ACTION, "DoAction", "(i)", idx)
        return self

    def focus(self, timeout=None):
        """Keyboard focus. Item views report 'focused' on their current item, not on themselves, so they are not waited for."""
        self.call(COMPONENT, "GrabFocus")
        if self.role not in CONTAINERS:
            wait_for(lambda: self.focused, timeout or self.app.desktop.timeout, f"focus on {self!r}")
        return self

    def set_text(self, text):
        """Replace the text through EditableText. Fires textChanged, NOT textEdited; use type() for the latter."""
        # Qt lets SetTextContents change even a read-only QLineEdit: refuse here
        if "EditableText" not in self.interfaces or {"read-only"} & self.states or not self.enabled:
            raise DriverError(f"{self!r} is not editable")
        if not self.call(EDIT, "SetTextContents", "(s)", text)[0]:
            raise DriverError(f"SetTextContents refused by {self!r}")
        wait_for(lambda: self.text == text, 2, f"text of {self!r} to become {text!r} (is {self.text!r})")
        return self

    def type(self, text, clear=True, submit=None):
        """Click, select all, and type with real key events (non-ASCII is pasted from the clipboard)."""
        self.click()
        s = self.app.desktop
        if clear:
            s.key("ctrl+a", "Delete")
        s.type_text(text) if text.isascii() else s.paste_text(text)
        if submit:
            s.key(submit)
        return self

    def set_value(self, v):
        """Spin boxes, sliders: Value interface."""
        self.set_prop(VALUE, "CurrentValue", GLib.Variant("d", float(v)))
        wait_for(lambda: abs(self.value - float(v)) < 1e-9, 2, f"value of {self!r} to become {v}")
        return self

    def set_checked(self, on=True):
        if self.checked != on:
            self.click(dx=8) if self.role in ("check box", "radio button") else self.click()
            wait_for(lambda: self.checked == on, 5, f"{self!r} checked={on}")
        return self

    def wait_gone(self, timeout=None):
        def gone():
            try:
                return not self.showing
            except Gone:
                return True

        wait_for(gone, timeout or self.app.desktop.timeout, f"{self.path} to go away")

    def wait_active(self, timeout=None):
        """Of a window: until keys go to it. A key pressed sooner is for another window, which then stays active."""
        wait_for(
            lambda: self.has_state("active"), timeout or self.app.desktop.timeout, f"{self!r} to be active"
        )
        return self

    def wait_name(self, want, timeout=None):
        try:
            wait_for(lambda: _match(want, self.name), timeout or self.app.desktop.timeout)
        except Timeout:
            raise Timeout(f"{self!r}: name is not {want!r}") from None
        return self

    def wait_text(self, want, timeout=None):
        try:
            wait_for(lambda: _match(want, self.text), timeout or self.app.desktop.timeout)
        except Timeout:
            raise Timeout(f"{self!r}: text {self.text!r} is not {want!r}") from None
        return self


class Combo(Node):
    __slots__ = ()

    @property
    def current(self):
        return self.name  # Qt on Linux: the name of a combo box IS its current text

    def _list(self):
        return self.find_now(("list", "list box"), showing=False)

    def items(self):
        return [i.name for i in self._list().children()]

    def select(self, item, timeout=None):
        """Open the popup with a click and click the item; an item scrolled out of view is reached with the arrow keys."""
        timeout = timeout or self.app.desktop.timeout
        if _match(item, self.name):
            return self
        e = self.find_now("text")  # editable: click the arrow at the right, not the text
        self.click(dx=self.extents[2] - 8) if e else self.click()
        lst = wait_for(
            lambda: (lambda l: l if l and l.showing else None)(self._list()), timeout, f"popup of {self!r}"
        )
        kids = lst.children(2000)
        names = [k.name for k in kids]
        idx = next((i for i, n in enumerate(names) if _match(item, n)), None)
        if idx is None:
            self.app.desktop.key("Escape")
            raise NotFound(f"{self!r} has no item {item!r}: {names}")
        lx, ly, lw, lh = lst.extents
        x, y, w, h = kids[idx].extents
        if h > 0 and ly <= y and y + h <= min(ly + lh, self.app.desktop.size[1]) and kids[idx].showing:
            kids[idx].click()
        else:
            cur = next((i for i, k in enumerate(kids) if k.focused or k.selected), 0)
            self.app.desktop.key(*(["Down"] * (idx - cur) or ["Up"] * (cur - idx)), "Return")
        wait_for(lambda: _match(item, self.name), timeout, f"combo to show {item!r}")
        return self


class Table(Node):
    """Tables, lists and trees by row and column; never enumerates children."""

    __slots__ = ()

    @property
    def n_rows(self):
        return self.prop(TABLE, "NRows")

    @property
    def n_cols(self):
        return self.prop(TABLE, "NColumns")

    def header(self):
        return [self.call(TABLE, "GetColumnDescription", "(i)", c)[0] for c in range(self.n_cols)]

    def cell(self, r, c=0):
        b, p = self.call(TABLE, "GetAccessibleAt", "(ii)", r, c)[0]
        if p == NULL_PATH:
            raise NotFound(f"no cell {r},{c} in {self!r} ({self.n_rows} x {self.n_cols})")
        return Node(self.app, b, p)

    def cell_text(self, r, c=0):
        return self.cell(r, c).name

    def row(self, r):
        return [self.cell_text(r, c) for c in range(self.n_cols)]

    def rows(self, start=0, count=None):
        n = self.n_rows
        return [self.row(r) for r in range(start, n if count is None else min(n, start + count))]

    def find_row(self, pred, limit=2000):
        """Index of the first row for which pred(list of texts) is true."""
        for r in range(min(limit, self.n_rows)):
            if pred(self.row(r)):
                return r
        raise NotFound(f"no matching row in {self!r}")

    def select_row(self, r):
        self.call(TABLE, "AddRowSelection", "(i)", r)
        return self

    def selected_rows(self):
        return list(self.call(TABLE, "GetSelectedRows")[0])

    def scroll_to(self, r, c=0):
        """Turn the mouse wheel over the view until the cell is completely in view (Qt 6.4 has no scrollTo for AT-SPI)."""
        for _ in range(60):
            tx, ty, tw, th = self.extents
            x, y, w, h = self.cell(r, c).extents
            top = ty + (h - 4 if self.role != "list" else 0)  # the heading is about as high as a row
            if top <= y and y + h <= ty + th:
                return self
            rows = (y - (ty + th // 2)) / max(1, h)
            self.app.desktop.mouse_click(
                tx + tw // 2,
                ty + th // 2,
                5 if rows > 0 else 4,
                max(1, min(400, int(abs(rows) / 3))),
                delay=1,
            )
            time.sleep(0.03)
        raise DriverError(f"row {r} of {self!r} could not be scrolled into view")

    def click_row(self, r, c=0, **kw):
        """Scroll a cell into view and click it."""
        self.scroll_to(r, c).cell(r, c).click(**kw)
        return self

    def wait_rows(self, n, timeout=None):
        wait_for(
            lambda: _match(n, str(self.n_rows)) if not isinstance(n, int) else self.n_rows == n,
            timeout or self.app.desktop.timeout,
            f"{n} rows (has {self.n_rows})",
        )
        return self


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
        return [c for c in self.children() if c.showing and _match(role, c.role) and _match(name, c.name)]

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
