# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clerk does in Tierdesk's window, by its English labels."""
import csv
import re

from desktop import Desktop
from support import TIERDESK, Case
from waiting import Timeout, wait_for

# The number has a right check digit; it belongs to nobody we know.
ZURAW = {
    "Company name": "Księgarnia Żuraw sp. z o.o.",
    "NIP (company registration number)": "1234563218",
    "Primary domain name": "ksiegarnia-zuraw",
    "Street and number": "ul. Długa 12",
    "Postal code": "80-831",
    "City": "Gdańsk",
    "First name": "Anna",
    "Last name": "Żuraw",
    "Email address": "anna@zuraw.example",
    "Phone number": "+48 58 555 01 42",
}
DOMAIN = ZURAW["Primary domain name"] + ".onmicrosoft.com"
PRODUCT = "Microsoft 365 Business Standard"


class WindowCase(Case):
    """A desktop of its own for each test; the account's data is in self.data."""

    def setUp(self):
        super().setUp()
        self.data = self.path("data")
        self.desktop = self.start(Desktop(size=(1500, 1000), patience=20))

    def tearDown(self):
        # Before the desktop goes. A subtest that failed stands for its test.
        outcome = self._outcome.result
        failed = [getattr(case, "test_case", case) for case, _ in outcome.failures + outcome.errors]
        if self in failed:
            self.desktop.keep_evidence()

    def tierdesk(self, *arguments, language="en", data=None, is_on_top=True):
        """Starts Tierdesk and waits until the keyboard is its main window's, unless a wizard will stand before it."""
        app = self.desktop.start([TIERDESK, *arguments, "--data-dir", data or self.data, "--lang", language])
        window = app.window(role="frame")
        if is_on_top:
            window.wait_active()
        return app


class Clerk:
    """One Tierdesk window."""

    def __init__(self, app):
        self.app, self.desktop = app, app.desktop

    # --- the lists
    def open_page(self, name):
        self.app.find("list item", name).click()
        return self.app.table(name)

    def customers(self, at_least=1):
        table = self.open_page("Customers")
        wait_for(lambda: table.n_rows >= at_least, 60, f"{at_least} customers")
        return table

    def resellers(self, at_least=1):
        table = self.open_page("Indirect resellers")
        wait_for(lambda: table.n_rows >= at_least, 60, f"{at_least} resellers")
        return table

    def search(self, text, rows=None):
        self.app.find("text", "Search name or domain").type(text)
        table = self.app.table("Customers")
        if rows is not None:
            table.wait_rows(rows)
        return table

    # --- the wizard
    def add_customer_for(self, country):
        """Selects an active reseller of a country and says Add new customer; returns its name and the wizard."""
        table = self.resellers()
        row = table.find_row(lambda cells: cells[2] == country and cells[3] == "Active" and cells[1])
        name = table.cell_text(row)
        table.click_row(row)
        self.app.button("Add new customer").click()
        return name, self.app.window(re.compile("^New customer"), role="dialog").wait_active()

    def fill_in(self, wizard, values=None):
        for label, value in (values or ZURAW).items():
            wizard.find("text", label).type(value)

    def next(self, wizard, button, page):
        """Next is disabled until the page is valid."""
        button = wizard.button(button)
        wait_for(lambda: button.enabled, 20, f"{button!r} to be enabled")
        button.click()
        wizard.find("label", page)

    def choose(self, wizard, product, licenses):
        wizard.find("text", "Search products").type(product)
        products = wizard.table("Products")
        row = wait_for(lambda: products.n_rows and products.cell_text(0) == product, 20, product)
        products.cell(0, products.n_cols - 1).click()
        wizard.find("spin box", f"Licenses: {product}").type(str(licenses), submit="Tab")
        return row

    def tab_to(self, target, limit=60):
        """Presses Tab until the keyboard is there. A Tab that is only handled after the next one was pressed would lead
        past it."""
        for _ in range(limit):
            if target.focused:
                return target
            self.desktop.key("Tab")
            try:
                wait_for(lambda: target.focused, 0.2)
            except Timeout:
                pass  # on the way
        raise AssertionError(f"Tab does not lead to {target!r}")

    # --- the file dialog
    def export(self, path):
        """Answers Export customers with a file chosen in the system's own dialog; waits until it is written."""
        dialog = self.app.window("Export customers", role="dialog")
        dialog.button("Browse…").click()
        chooser = wait_for(
            lambda: next((n for n in self.app.find_all("text", "File name:") if n.showing), None),
            20,
            "file dialog",
        )
        chooser.type(path, submit="Return")
        wait_for(lambda: dialog.find("text", "File").text == path, 20, "the chosen name")
        return dialog


def export_rows(path):
    """A file that Export customers wrote: its headings and its rows, as a spreadsheet reads them."""
    with open(path, "rb") as f:
        content = f.read()
    assert content.startswith(b"\xef\xbb\xbf"), "no byte-order mark"
    assert b"\r\n" in content, "no CRLF"
    text = content.decode("utf-8-sig")
    separator = ";" if text.split("\r\n", 1)[0].count(";") > text.split("\r\n", 1)[0].count(",") else ","
    rows = list(csv.reader(text.splitlines(keepends=True), delimiter=separator))
    return rows[0], rows[1:]
