# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a window shows, as a screen reader sees it: nodes of the accessible tree, read and acted on.

The accessibility protocol is spoken over D-Bus directly (Gio, package python3-gi): no cache, no main loop, and
every call has its own time limit, so that a program that hangs or shows a modal dialog never hangs the test.
The display, the buses and the programs belong to desktop.Desktop; what one object says of itself is accessible.py.

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
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import GLib  # noqa: E402

from accessible import (  # noqa: E402
    ACTION,
    COMPONENT,
    EDIT,
    NULL_PATH,
    TABLE,
    VALUE,
    Accessible,
    matches,
)
from waiting import DriverError, Gone, NotFound, Timeout, wait_for  # noqa: E402

CONTAINERS = {"table", "tree", "tree table", "list", "list box"}


class Node(Accessible):
    """An accessible object that is searched and acted on."""

    __slots__ = ()

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

    def _matching(self, role, name, showing, where):
        for n, r, _ in self.walk(showing=showing):
            try:
                if (
                    n is not self
                    and matches(role, r)
                    and (name is None or matches(name, n.name))
                    and (where is None or where(n))
                ):
                    yield n
            except Gone:
                pass

    def find_all(self, role=None, name=None, showing=True, where=None):
        return list(self._matching(role, name, showing, where))

    def find_now(self, role=None, name=None, showing=True, where=None):
        return next(self._matching(role, name, showing, where), None)

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
            where=lambda n: any(matches(label, l.name) for l in n.relations().get(2, [])),
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
            wait_for(lambda: matches(want, self.name), timeout or self.app.desktop.timeout)
        except Timeout:
            raise Timeout(f"{self!r}: name is not {want!r}") from None
        return self

    def wait_text(self, want, timeout=None):
        try:
            wait_for(lambda: matches(want, self.text), timeout or self.app.desktop.timeout)
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
        if matches(item, self.name):
            return self
        e = self.find_now("text")  # editable: click the arrow at the right, not the text
        self.click(dx=self.extents[2] - 8) if e else self.click()
        lst = wait_for(
            lambda: (lambda l: l if l and l.showing else None)(self._list()), timeout, f"popup of {self!r}"
        )
        kids = lst.children(2000)
        names = [k.name for k in kids]
        idx = next((i for i, n in enumerate(names) if matches(item, n)), None)
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
        wait_for(lambda: matches(item, self.name), timeout, f"combo to show {item!r}")
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
            lambda: matches(n, str(self.n_rows)) if not isinstance(n, int) else self.n_rows == n,
            timeout or self.app.desktop.timeout,
            f"{n} rows (has {self.n_rows})",
        )
        return self
