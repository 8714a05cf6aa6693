#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The data folder on a disk that gets full: the clerk is told, nothing is lost or sent, and the work goes on after."""
import re
import sqlite3

from clerk import DOMAIN, PRODUCT, ZURAW, Clerk, WindowCase
from smalldisk import SmallDisk
from support import Sandbox, main
from waiting import Timeout, wait_for

ROWS = "[S63]"  # what is proved here from outside
FULL = re.compile("The disk is full")


class FullDisk(WindowCase):
    def setUp(self):
        super().setUp()
        self.disk = self.start(SmallDisk(self, self.path("disk"), megabytes=64))
        self.data = self.path("disk", "data")
        self.sandbox = self.start(
            Sandbox("--resellers", 12, "--customers", 50, "--state", self.path("state"))
        )
        self.clerk = Clerk(self.tierdesk(*self.sandbox.endpoint()))
        self.app = self.clerk.app
        self.known = self.clerk.customers(50).n_rows
        self.app.find("label", re.compile("^Read "))

    def created(self):
        """How many customers, and how many licenses for them, the service's own file has."""
        state = sqlite3.connect(f"file:{self.path('state')}?mode=ro", uri=True)
        try:
            return state.execute(
                "SELECT count(DISTINCT c.seq), sum(l.quantity) FROM customer c"
                ' LEFT JOIN "order" o ON o.customer = c.seq LEFT JOIN order_line l ON l.order_seq = o.seq'
                " WHERE c.domain_folded = ?",
                (DOMAIN,),
            ).fetchone()
        finally:
            state.close()

    def assert_sound(self):
        for file in ("desk.sqlite", "replica.sqlite"):
            database = sqlite3.connect(f"file:{self.data}/{file}?mode=ro", uri=True)
            try:
                self.assertEqual([("ok",)], database.execute("PRAGMA integrity_check").fetchall(), file)
            finally:
                database.close()

    def test_what_cannot_be_written_is_not_sent_and_is_sent_once_there_is_room(self):
        _, wizard = self.clerk.add_customer_for("Poland")
        self.clerk.fill_in(wizard)
        wizard.find("radio button", "The customer has accepted the agreement").set_checked()
        self.clerk.next(wizard, "Next: Subscriptions", "New subscription")
        self.clerk.choose(wizard, PRODUCT, 7)
        self.disk.fill()
        self.clerk.next(wizard, "Next: Review", "Review")
        wizard.find("label", "The draft could not be saved. Is the disk full?")
        submit = wizard.button("Submit")
        wait_for(lambda: submit.enabled, 20, "Submit to be enabled")
        submit.click()
        wizard.find("label", re.compile("^Nothing was sent. The disk is full."))
        wizard.find("label", re.compile("Free some space on the disk"))
        self.assertEqual((0, None), self.created())

        self.disk.make_room()
        submit = wizard.button("Submit")
        wait_for(lambda: submit.enabled, 20, "Submit to be enabled again")
        submit.click()
        wizard.find("label", "Setup info", timeout=60)
        self.assertTrue(wizard.find("text", "Temporary password").text)
        self.assertEqual((1, 7), self.created())
        self.assert_sound()

    def test_reading_stops_with_its_reason_and_goes_on_from_the_window(self):
        def is_said():
            return self.app.find_now("label", FULL)

        self.disk.fill()
        self.until(is_said, lambda: self.desktop.key("F5"))
        table = self.app.table("Customers")
        self.assertEqual(self.known, table.n_rows)
        self.disk.make_room()
        self.until(lambda: not is_said(), lambda: self.app.button("Try again").click())
        self.assertEqual(self.known, table.n_rows)
        self.app.quit()
        self.assert_sound()

    def until(self, condition, act):
        """As a clerk does: again if nothing comes of it. What is being read just then is not begun anew."""
        for _ in range(5):
            act()
            try:
                return wait_for(condition, 5)
            except Timeout:
                pass
        self.fail(f"nothing came of it\n{self.app.dump()}")


if __name__ == "__main__":
    main()
