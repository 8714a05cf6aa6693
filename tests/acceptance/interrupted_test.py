#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed while somebody types, and in the middle of Submit: the pages Drafts and Operations after the next start."""
import itertools
import os
import re
import signal
import string
import time

from clerk import DOMAIN, PRODUCT, ZURAW, Clerk, WindowCase
from support import Sandbox, main
from waiting import wait_for


class Interrupted(WindowCase):
    def kill(self, app):
        app.proc.kill()
        app.proc.wait()

    def page(self, app, key, name):
        """By its key; the main window has the keyboard."""
        self.desktop.key(key)
        return app.table(name)

    def operations(self, app):
        """From the wizard to the page behind it."""
        self.desktop.key("alt+Tab")
        app.window(role="frame").wait_active()
        return self.page(app, "ctrl+4", "Operations")

    def test_a_kill_loses_at_most_the_last_second_typed(self):
        clerk = Clerk(self.tierdesk("--practice"))
        _, wizard = clerk.add_customer_for("Poland")
        field = wizard.find("text", "Company name")
        field.click()
        typed = []  # a letter, and when it stood in the field
        for letter in itertools.cycle(string.ascii_lowercase):
            if typed and time.monotonic() > typed[0][1] + 4:
                break
            self.desktop.type_text(letter)
            expected = "".join(known for known, _ in typed) + letter
            wait_for(lambda: field.text == expected, 10, expected)
            typed.append((letter, time.monotonic()))
        killed_at = time.monotonic()
        self.kill(clerk.app)
        safe = "".join(letter for letter, at in typed if at < killed_at - 1)
        self.assertGreater(len(safe), 5, "typed too slowly to tell anything")

        app = self.tierdesk("--practice", is_on_top=False)
        wizard = app.window(re.compile("^New customer"), role="dialog", timeout=30)
        kept = wizard.find("text", "Company name").text
        self.assertTrue("".join(letter for letter, _ in typed).startswith(kept), kept)
        self.assertTrue(kept.startswith(safe), f"{kept!r} lacks some of {safe!r}")

        # Put aside, it is found on the page Drafts, and Enter brings it back.
        wizard.wait_active()
        self.desktop.key("Escape")
        wizard.wait_gone()
        app.window(role="frame").wait_active()
        drafts = self.page(app, "ctrl+5", "Drafts")
        wait_for(lambda: drafts.n_rows == 1 and drafts.row(0)[0] == kept, 20, "the draft in the list")
        wait_for(lambda: drafts.row(0)[4] == "Put aside", 10, "its state")
        self.assertEqual("Account info", drafts.row(0)[2])
        self.desktop.key("Home", "Return")
        wizard = app.window(re.compile("^New customer"), role="dialog").wait_active()
        self.assertEqual(kept, wizard.find("text", "Company name").text)

    def test_asked_by_the_system_to_end_it_saves_what_was_typed_a_moment_ago(self):
        clerk = Clerk(self.tierdesk("--practice"))
        _, wizard = clerk.add_customer_for("Poland")
        field = wizard.find("text", "Company name")
        field.click()
        self.desktop.type_text("kaszuby")
        wait_for(lambda: field.text == "kaszuby", 10, "what was typed")
        clerk.app.proc.terminate()
        self.assertEqual(0, clerk.app.wait())

        app = self.tierdesk("--practice", is_on_top=False)
        wizard = app.window(re.compile("^New customer"), role="dialog", timeout=30)
        self.assertEqual("kaszuby", wizard.find("text", "Company name").text)

    def test_a_submit_that_was_killed_is_finished_on_the_page_operations(self):
        state = self.path("state.sqlite")
        # Nobody there remembers the request: that it was done has to be found out.
        options = ["--resellers", 12, "--customers", 20, "--state", state, "--forget-request-ids"]
        sandbox = self.start(Sandbox(*options))
        clerk = Clerk(self.tierdesk(*sandbox.endpoint()))
        before = len(sandbox.customers())
        reseller, wizard = clerk.add_customer_for("Poland")
        clerk.fill_in(wizard)
        wizard.find("radio button", "The customer has accepted the agreement").set_checked()
        clerk.next(wizard, "Next: Subscriptions", "New subscription")
        clerk.choose(wizard, PRODUCT, 7)
        clerk.next(wizard, "Next: Review", "Review")
        submit = wizard.button("Submit")
        wait_for(lambda: submit.enabled, 20, "Submit")

        # The service takes the request and does not answer yet.
        os.kill(sandbox.process.pid, signal.SIGSTOP)
        try:
            clerk.tab_to(submit)
            self.desktop.key("space")
            wait_for(lambda: not submit.enabled, 20, "Submit to be taken")
            table = self.operations(clerk.app)
            wait_for(lambda: table.n_rows == 1 and table.row(0)[2] == "Running", 20, "the operation to run")
            self.assertEqual("Create the customer", table.row(0)[3])
            self.kill(clerk.app)
        finally:
            os.kill(sandbox.process.pid, signal.SIGCONT)
        wait_for(lambda: len(sandbox.customers()) == before + 1, 20, "the customer that nobody was told of")

        app = self.tierdesk(*sandbox.endpoint(), is_on_top=False)
        wizard = app.window(re.compile("^New customer"), role="dialog", timeout=30)
        wizard.wait_active()
        wizard.find("label", "Setup info", timeout=60)
        table = self.operations(app)
        wait_for(lambda: table.n_rows == 1 and table.row(0)[2] == "Done", 60, "the operation to be done")
        self.assertEqual(["Add customer", ZURAW["Company name"]], table.row(0)[:2])
        self.desktop.key("Home")
        app.find("label", re.compile("found there, not answered to us"))
        app.find("label", "Order placed")
        app.find("label", reseller)
        self.desktop.key("ctrl+shift+c")
        copied = wait_for(lambda: self.desktop.clipboard(), 10, "the clipboard")
        self.assertIn("found done at Partner Center", copied)
        for personal in (ZURAW["Company name"], DOMAIN, ZURAW["Email address"], reseller):
            self.assertNotIn(personal, copied)

        # Exactly once, in the service's own eyes.
        self.assertEqual(before + 1, len(sandbox.customers()))
        self.assertEqual(1, len(sandbox.filtered("Domain", ZURAW["Primary domain name"])))


if __name__ == "__main__":
    main()
