#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two lists: searching, sorting, filtering, expanding, copying and exporting customers."""
import os
import re
import time

from clerk import Clerk, WindowCase, export_rows
from support import Sandbox, main
from waiting import wait_for

ROWS = "[S14][S22][S72][S73][S74][P6][D5]"  # what is proved here from outside


class Practice(WindowCase):
    """The usual data: 2,000 customers."""

    def setUp(self):
        super().setUp()
        self.clerk = Clerk(self.tierdesk("--practice"))
        self.app = self.clerk.app

    def click_heading(self, name):
        """Headings are other nodes after each change of the rows: looked for until a click arrives."""

        def clicked():
            heading = self.app.find_now("column header", name)
            return heading and heading.click(timeout=1)

        wait_for(clicked, 20, f"the heading {name}")

    def test_search_finds_letters_with_and_without_marks_and_counts_what_is_shown(self):
        table = self.clerk.customers(2000)
        self.clerk.search("lodz")
        wait_for(lambda: 0 < table.n_rows < 100, 10, "fewer rows")
        names = [table.cell_text(row) for row in range(table.n_rows)]
        domains = [table.cell_text(row, 1) for row in range(table.n_rows)]
        self.assertTrue(any("Łód" in name for name in names), names)
        for name, domain in zip(names, domains):
            self.assertTrue("łód" in name.lower() or "lodz" in domain.lower(), (name, domain))
        self.app.find("text", "Search name or domain").type("nobody is called that")
        table.wait_gone()
        self.desktop.key("ctrl+a", "Delete")
        table = self.app.table("Customers")
        wait_for(lambda: table.n_rows >= 2000, 10, "all of them again")

    def test_a_heading_sorts_and_sorts_the_other_way_round(self):
        table = self.clerk.customers(2000)
        first, last = table.cell_text(0, 1), table.cell_text(table.n_rows - 1, 1)
        self.click_heading("Primary domain name")
        wait_for(lambda: table.cell_text(0, 1) != first or table.cell_text(table.n_rows - 1, 1) != last, 10)
        up = [table.cell_text(row, 1) for row in range(20)]
        self.assertEqual(sorted(up, key=str.lower), up)
        time.sleep(0.6)  # as a person: sooner it were a double click
        self.click_heading("Primary domain name")
        wait_for(lambda: table.cell_text(0, 1) != up[0], 10, "the other order")
        self.assertEqual(up[0], table.cell_text(table.n_rows - 1, 1))

    def test_a_row_opens_with_the_arrow_key_and_shows_id_and_subscriptions(self):
        table = self.clerk.customers(2000)
        self.clerk.search("lodz")
        wait_for(lambda: 0 < table.n_rows < 100, 10, "fewer rows")
        tenant, rows = table.cell_text(0, 2), table.n_rows
        table.click_row(0)
        self.desktop.key("Right")
        wait_for(lambda: table.n_rows > rows and "subscription" in table.cell_text(1), 20, "the block")
        self.assertIn(tenant, table.cell_text(1))
        self.assertTrue(
            any("Open in Partner Center" in table.cell_text(r) for r in range(1, table.n_rows - rows + 1))
        )
        self.desktop.key("Left")
        table.wait_rows(rows)

    def test_copied_rows_are_text_and_table(self):
        table = self.clerk.customers(2000)
        name, domain = table.cell_text(0, 0), table.cell_text(0, 1)
        table.click_row(0)
        self.desktop.key("shift+Down")
        wait_for(lambda: table.selected_rows() == [0, 1], 10, "two rows to be selected")
        self.desktop.key("ctrl+c")
        text = wait_for(lambda: self.desktop.clipboard(), 10, "the clipboard")
        self.assertIn(f"{name}\t{domain}", text)
        copied = [line for line in text.splitlines() if not line.startswith("Company name\t")]
        self.assertEqual(2, len(copied), f"{text} selected: {table.selected_rows()}")
        self.assertIn("<table", self.desktop.clipboard("text/html"))

    def test_filtering_by_a_reseller_lists_its_customers(self):
        resellers = self.clerk.resellers(60)
        row = resellers.find_row(lambda cells: cells[0] == "Adler Cloudhaus GmbH")
        resellers.click_row(row)
        self.app.button("Details of the selected reseller").click()
        self.app.button("Show customers").click()
        table = self.app.table("Customers")
        wait_for(lambda: 0 < table.n_rows < 2000, 20, "its customers only")
        wait_for(
            lambda: all("Adler Cloudhaus" in table.cell_text(r, 3) for r in range(table.n_rows)),
            20,
            "the names",
        )

    def test_the_partnership_actions_are_there_and_say_why_they_are_off(self):
        self.clerk.resellers(60)
        for name in ("Request a partnership", "Remove partnership"):
            self.assertFalse(self.app.button(name).enabled, name)

    def test_the_export_holds_what_is_shown_in_the_order_shown(self):
        table = self.clerk.customers(2000)
        self.clerk.search("apteka")
        wait_for(lambda: 0 < table.n_rows < 200, 10, "fewer rows")
        shown = [(table.cell_text(row, 0), table.cell_text(row, 1)) for row in range(table.n_rows)]
        path = self.path("shown.csv")
        self.app.button("Export customers…").click()
        dialog = self.clerk.export(path)
        dialog.find("radio button", re.compile("^What is shown")).set_checked()
        dialog.button("Export").click()
        wait_for(lambda: os.path.exists(path), 20, path)
        dialog.wait_gone()
        headings, rows = export_rows(path)
        self.assertEqual(["Company name", "Primary domain name"], headings[:2])
        self.assertEqual(shown, [(row[0], row[1]) for row in rows])

    def test_the_whole_list_is_exported_as_partner_center_does(self):
        count = self.clerk.customers(2000).n_rows
        path = self.path("all.csv")
        self.app.find("menu item", "File").click()
        self.app.find("menu item", "Export customers…")
        self.desktop.key("Down", "Return")
        dialog = self.clerk.export(path)
        dialog.find("radio button", re.compile("^All customers")).set_checked()
        dialog.find("radio button", re.compile("^As Partner Center exports them")).set_checked()
        dialog.button("Export").click()
        wait_for(lambda: os.path.exists(path), 30, path)
        headings, rows = export_rows(path)
        self.assertEqual(["Microsoft ID", "Company name", "Primary domain name", "Relationship"], headings)
        self.assertEqual(count, len(rows))


class Service(WindowCase):
    def test_a_service_that_goes_away_leaves_the_list_and_offers_to_try_again(self):
        sandbox = self.start(
            Sandbox("--resellers", 3, "--customers", 30, "--state", self.path("state.sqlite"))
        )
        port = sandbox.base_url.rsplit(":", 1)[1]
        clerk = Clerk(self.tierdesk(*sandbox.endpoint()))
        known = clerk.customers(30).n_rows
        clerk.app.find("label", name=lambda said: said.startswith("Read "))
        sandbox.stop()
        self.desktop.key("F5")
        again = clerk.app.find("push button", "Try again", timeout=60)
        self.assertEqual(known, clerk.app.table("Customers").n_rows)
        self.start(Sandbox("--port", port, "--state", self.path("state.sqlite")))
        again.click()
        again.wait_gone(60)
        self.assertEqual(known, clerk.app.table("Customers").n_rows)


if __name__ == "__main__":
    main()
