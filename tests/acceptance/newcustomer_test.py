#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from outside: a customer for an indirect reseller, its first subscription, its first password."""
import os
import re
import signal
import sqlite3

from clerk import DOMAIN, PRODUCT, ZURAW, Clerk, WindowCase, export_rows
from support import Sandbox, main
from waiting import wait_for

# Rows of the seeds that are proved here on the real program.
ROWS = "[S53][S56][S57][S58][S59][S60][S61][S62][S63][S64][S65][S66][S67][S68][S69][S3]"


class NewCustomer(WindowCase):
    def to_review(self, clerk, licenses=7):
        """By mouse; returns the reseller's name and the wizard, which stands on Review."""
        reseller, wizard = clerk.add_customer_for("Poland")
        wizard.find("label", reseller)  # preset and visible
        self.assertFalse(wizard.button("Next: Subscriptions").enabled, "an empty form must not go on")
        clerk.fill_in(wizard)
        wizard.find("radio button", "The customer has accepted the agreement").set_checked()
        clerk.next(wizard, "Next: Subscriptions", "New subscription")
        clerk.choose(wizard, PRODUCT, licenses)
        clerk.next(wizard, "Next: Review", "Review")
        return reseller, wizard

    def assert_created_once(self, state, reseller, licenses):
        """In the service's own file."""
        database = sqlite3.connect(f"file:{state}?mode=ro", uri=True)
        try:
            found = database.execute(
                "SELECT c.name, r.name FROM customer c JOIN customer_reseller ON customer = c.seq"
                " JOIN reseller r ON r.seq = reseller WHERE c.domain_folded = ?",
                (DOMAIN,),
            ).fetchall()
            self.assertEqual([(ZURAW["Company name"], reseller)], found)
            ordered = database.execute(
                'SELECT sum(quantity), count(DISTINCT cart_id) FROM order_line JOIN "order" o ON order_seq = o.seq'
                " JOIN customer c ON c.seq = o.customer WHERE c.domain_folded = ?",
                (DOMAIN,),
            ).fetchall()
            self.assertEqual([(licenses, 1)], ordered)
        finally:
            database.close()

    def assert_nowhere_on_disk(self, secret, *folders):
        for folder in folders:
            for at, _, names in os.walk(folder):
                for name in names:
                    if not os.path.isfile(os.path.join(at, name)):
                        continue  # a socket
                    with open(os.path.join(at, name), "rb") as f:
                        self.assertFalse(secret.encode() in f.read(), f"the first password is in {at}/{name}")

    def test_by_mouse_against_a_service_that_somebody_else_started(self):
        state = self.path("state.sqlite")
        sandbox = self.start(Sandbox("--resellers", 12, "--customers", 50, "--state", state))
        clerk = Clerk(self.tierdesk(*sandbox.endpoint()))
        app = clerk.app
        before = clerk.customers(50).n_rows
        reseller, wizard = self.to_review(clerk)
        for said in (
            ZURAW["Company name"],
            DOMAIN,
            ZURAW["NIP (company registration number)"],
            reseller,
            PRODUCT,
            "7",
        ):
            wizard.find("label", said)
        submit = wizard.button("Submit")
        submit.double_click()  # is one Submit
        done = wizard.find("push button", "Done", timeout=60)
        wizard.find("label", "Setup info")
        user = wizard.find("text", "User name").text
        password = wizard.find("text", "Temporary password").text
        self.assertEqual("admin@" + DOMAIN, user)
        self.assertGreaterEqual(len(password), 8)
        self.assert_nowhere_on_disk(password, self.folder, self.desktop.home)

        # Not copied: every way out asks first.
        done.click()
        question = app.window(role="alert message").wait_active()
        self.assertIn("password", " ".join(question.texts()).lower())
        self.desktop.key("Escape")
        question.wait_gone()
        wizard.button("Copy both").click()
        clip = wait_for(lambda: self.desktop.clipboard(), 10, "the clipboard")
        self.assertIn(user, clip)
        self.assertIn(password, clip)
        wizard.button("Done").click()
        wizard.wait_gone()

        table = app.table("Customers")
        row = wait_for(lambda: table.selected_rows(), 20, "the new customer to be selected")[0]
        self.assertEqual([ZURAW["Company name"], DOMAIN], table.row(row)[:2])
        self.assertIn(reseller, table.row(row)[3])
        self.assertEqual(before + 1, table.n_rows)
        self.assert_created_once(state, reseller, 7)
        self.assert_nowhere_on_disk(password, self.folder, self.desktop.home)

        path = self.path("customers.csv")
        app.button("Export customers…").click()
        dialog = clerk.export(path)
        dialog.button("Export").click()
        wait_for(lambda: os.path.exists(path), 20, path)
        dialog.wait_gone()  # until then it keeps the window from closing
        _, rows = export_rows(path)
        self.assertEqual(
            1, len([cells for cells in rows if DOMAIN in cells and ZURAW["Company name"] in cells])
        )
        app.quit()
        self.assert_nowhere_on_disk(password, self.folder, self.desktop.home)

    def test_asked_by_the_system_to_end_it_asks_about_a_password_that_was_not_copied(self):
        clerk = Clerk(self.tierdesk("--practice"))
        app = clerk.app
        _, wizard = self.to_review(clerk)
        wizard.button("Submit").click()
        wizard.find("push button", "Done", timeout=60)
        app.proc.send_signal(signal.SIGTERM)
        app.proc.send_signal(signal.SIGHUP)  # as a session that is closed does
        question = app.window(role="alert message").wait_active()
        self.assertIn("password", " ".join(question.texts()).lower())
        self.desktop.key("Escape")
        question.wait_gone()
        self.assertGreaterEqual(len(wizard.find("text", "Temporary password").text), 8)
        # It asks the next time, too, unless somebody insists.
        app.proc.terminate()
        app.window(role="alert message").wait_active()
        app.proc.terminate()
        self.assertEqual(-signal.SIGTERM, app.wait())

    def test_by_keyboard_alone_in_practice(self):
        clerk = Clerk(self.tierdesk("--practice"))
        app, key = clerk.app, self.desktop.key
        # The page, the list, its action.
        customers = app.table("Customers")
        wait_for(lambda: customers.n_rows >= 2000, 60, "the customers")
        key("ctrl+1")
        table = app.table("Indirect resellers")
        wait_for(lambda: table.n_rows >= 60, 60, "the resellers")
        search = clerk.tab_to(app.find("text", "Search name or number"))
        self.desktop.type_text("Beskid Cloud")
        wait_for(lambda: table.n_rows == 1, 10, "one reseller")
        for _ in range(10):
            key("Tab")
            if not search.focused and table.cell(0).focused:
                break
        key("Down", "Home")
        button = app.button("Add new customer")
        wait_for(lambda: button.enabled or key("space"), 10, "the action")
        clerk.tab_to(button)
        key("space")
        wizard = app.window(re.compile("^New customer"), role="dialog")
        wizard.wait_active().find("label", "Beskid Cloud sp. z o.o.")
        for label, value in ZURAW.items():
            clerk.tab_to(wizard.find("text", label))
            if value.isascii():
                self.desktop.type_text(value)
            else:
                self.desktop.paste_text(value)
            self.assertEqual(value, wizard.find("text", label).text)
        accepted = wizard.find("radio button", "The customer has accepted the agreement")
        for _ in range(5):
            key("Tab")
            if wizard.find_now("radio button", where=lambda n: n.focused):
                break
        wait_for(lambda: accepted.checked or key("space"), 10, "the agreement")
        self.go_on(clerk, wizard, "Next: Subscriptions", "New subscription")

        clerk.tab_to(wizard.find("text", "Search products"))
        self.desktop.type_text(PRODUCT)
        products = wizard.table("Products")
        wait_for(lambda: products.n_rows == 1 and products.cell_text(0) == PRODUCT, 20, "the product")
        clerk.tab_to(wizard.find("combo box", "All categories"))
        key("Tab", "Return")  # the list of products itself; a view does not report its focus
        clerk.tab_to(wizard.find("spin box", f"Licenses: {PRODUCT}"))
        key("ctrl+a")
        self.desktop.type_text("4")
        self.go_on(clerk, wizard, "Next: Review", "Review")
        self.go_on(clerk, wizard, "Submit", "Setup info")
        clerk.tab_to(wizard.button("Copy both"))
        key("space")
        wait_for(lambda: "admin@" + DOMAIN in self.desktop.clipboard(), 10, "the copy")
        clerk.tab_to(wizard.button("Done"))
        key("space")
        wizard.wait_gone()
        row = wait_for(lambda: customers.selected_rows(), 20, "the new customer to be selected")[0]
        self.assertEqual(DOMAIN, customers.cell_text(row, 1))
        app.quit()
        self.assert_created_once(os.path.join(self.data, "practice.sqlite"), "Beskid Cloud sp. z o.o.", 4)

    def go_on(self, clerk, wizard, button, page):
        button = wizard.button(button)
        wait_for(lambda: button.enabled, 20, f"{button!r} to be enabled")
        clerk.tab_to(button)
        self.desktop.key("space")
        wizard.find("label", page, timeout=60)

    def test_cancel_sends_nothing_and_drops_what_was_typed(self):
        state = self.path("state.sqlite")
        sandbox = self.start(Sandbox("--resellers", 12, "--customers", 20, "--state", state))
        clerk = Clerk(self.tierdesk(*sandbox.endpoint()))
        before = len(sandbox.customers())
        _, wizard = self.to_review(clerk)
        wizard.button("Cancel").click()
        question = clerk.app.window(role="alert message").wait_active()
        self.desktop.key("Return")  # the default does no harm
        question.wait_gone()
        wizard.button("Submit")
        wizard.button("Cancel").click()
        question = clerk.app.window(role="alert message").wait_active()
        leave = [b for b in question.find_all("push button") if not b.focused]
        leave[-1].click()
        wizard.wait_gone()
        self.assertEqual(before, len(sandbox.customers()))
        self.assertEqual([], sandbox.filtered("Domain", ZURAW["Primary domain name"]))

    def test_a_wizard_that_stood_open_in_a_crash_is_open_again_as_it_was(self):
        clerk = Clerk(self.tierdesk("--practice"))
        _, wizard = clerk.add_customer_for("Poland")
        clerk.fill_in(wizard)
        wizard.find("label", re.compile("^Draft saved"))
        wait_for(lambda: ZURAW["Phone number"] in self.drafts(), 10, "the draft to be written")
        clerk.app.proc.kill()
        clerk.app.proc.wait()
        again = Clerk(self.tierdesk("--practice", is_on_top=False))
        wizard = again.app.window(re.compile("^New customer"), role="dialog", timeout=30)
        for label, value in ZURAW.items():
            self.assertEqual(value, wizard.find("text", label).text)

    def drafts(self):
        database = sqlite3.connect(f"file:{self.data}/desk.sqlite?mode=ro", uri=True)
        try:
            return repr(database.execute("SELECT * FROM draft").fetchall())
        finally:
            database.close()

    def test_a_refused_country_number_is_told_beside_its_field(self):
        clerk = Clerk(self.tierdesk("--practice"))
        _, wizard = clerk.add_customer_for("Poland")
        clerk.fill_in(wizard, {**ZURAW, "NIP (company registration number)": "12"})
        wizard.find("radio button", "The customer has accepted the agreement").set_checked()
        wizard.find("text", "Phone number").click()
        self.assertFalse(wizard.button("Next: Subscriptions").enabled)
        wizard.find("text", "NIP (company registration number)").type("1234563218", submit="Tab")
        clerk.next(wizard, "Next: Subscriptions", "New subscription")


if __name__ == "__main__":
    main()
