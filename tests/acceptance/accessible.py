# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One accessible object as the protocol has it: what it is, what it says of itself, what is below it."""
from __future__ import annotations

import re

import gi

gi.require_version("Gio", "2.0")
from gi.repository import GLib  # noqa: E402

from waiting import DriverError, Gone  # noqa: E402

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
STATES = (
    "invalid active armed busy checked collapsed defunct editable enabled expandable expanded "
    "focusable focused has-tooltip horizontal iconified modal multi-line multiselectable opaque "
    "pressed resizable selectable selected sensitive showing single-line stale transient vertical "
    "visible manages-descendants indeterminate required truncated animated invalid-entry "
    "supports-autocompletion selectable-text is-default visited checkable has-popup read-only"
).split()


def matches(want, got):
    if want is None:
        return True
    if isinstance(want, str):
        return want == got
    if isinstance(want, re.Pattern):
        return bool(want.search(got))
    if isinstance(want, (tuple, list, set, frozenset)):
        return any(matches(w, got) for w in want)
    return bool(want(got))


class Accessible:
    """One accessible object: (bus name, object path). Every attribute is read live."""

    __slots__ = ("app", "bus", "path")

    def __init__(self, app, bus, path):
        self.app, self.bus, self.path = app, bus, path

    def __eq__(self, o):
        return isinstance(o, Accessible) and (self.bus, self.path) == (o.bus, o.path)

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
        return None if p in (NULL_PATH, ROOT_PATH) else self.app.node(b, p)

    @property
    def child_count(self):
        return self.prop(ACC, "ChildCount")

    def child(self, i):
        b, p = self.call(ACC, "GetChildAtIndex", "(i)", i)[0]
        return None if p == NULL_PATH else self.app.node(b, p)

    def children(self, limit=MAX_CHILDREN):
        """Direct children; at most `limit` (checked with ChildCount first, so a 1M-row table is safe)."""
        n = self.child_count
        if n > limit:
            return [c for c in (self.child(i) for i in range(limit)) if c]
        return [self.app.node(b, p) for b, p in self.call(ACC, "GetChildren")[0] if p != NULL_PATH]

    @property
    def extents(self):
        """(x, y, width, height) in screen pixels."""
        return tuple(self.call(COMPONENT, "GetExtents", "(u)", 0)[0])

    def relations(self):
        """{relation number: [Node]}; 2 = labelled by, 1 = label for."""
        return {k: [self.app.node(b, p) for b, p in v] for k, v in self.call(ACC, "GetRelationSet")[0]}

    @property
    def text(self):
        """Text content: Text interface when there is one, else the name (labels, cells, buttons)."""
        # (Qt answers UnknownObject, not UnknownInterface, when an interface is missing: ask first)
        return self.call(TEXT, "GetText", "(ii)", 0, -1)[0] if "Text" in self.interfaces else self.name

    @property
    def value(self):
        return self.prop(VALUE, "CurrentValue")

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
