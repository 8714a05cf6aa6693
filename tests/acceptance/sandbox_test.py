#!/usr/bin/python3
# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tierdesk-sandbox as somebody else's program meets it: its options, its one line, its HTTP."""
import os
import signal
import socket
import uuid

from support import SANDBOX, Case, Sandbox, http, main, run

SMALL = ("--resellers", 5, "--customers", 40)


class Start(Case):
    def test_it_says_in_one_line_where_it_is_and_ends_cleanly_on_SIGTERM(self):
        sandbox = self.start(Sandbox(*SMALL, "--state", self.path("state.sqlite")))
        self.assertEqual({"baseUrl", "authority", "clientId", "tenantId", "controlToken"}, set(sandbox.announced))
        self.assertTrue(sandbox.announced["baseUrl"].startswith("http://127.0.0.1:"), sandbox.announced)
        self.assertEqual(200, sandbox.sign_in().status)
        self.assertEqual((0, ""), sandbox.stop())

    def test_it_ends_cleanly_on_SIGINT(self):
        sandbox = self.start(Sandbox(*SMALL))
        sandbox.process.send_signal(signal.SIGINT)
        self.assertEqual(0, sandbox.process.wait(20))

    def test_only_this_machine_can_reach_it(self):
        sandbox = self.start(Sandbox(*SMALL))
        port = int(sandbox.base_url.rsplit(":", 1)[1])
        listening = set()
        for table in ("/proc/net/tcp", "/proc/net/tcp6"):
            with open(table) as f:
                for line in f.readlines()[1:]:
                    address, state = line.split()[1], line.split()[3]
                    if state == "0A" and int(address.rsplit(":", 1)[1], 16) == port:
                        listening.add(address.rsplit(":", 1)[0])
        self.assertEqual({"0100007F"}, listening)

    def test_the_port_asked_for_is_the_port_used(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        sandbox = self.start(Sandbox(*SMALL, "--port", port))
        self.assertEqual(f"http://127.0.0.1:{port}", sandbox.base_url)

    def test_a_port_that_is_taken_is_said_in_a_sentence(self):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            code, out, err = run(SANDBOX, "--customers", "1", "--port", str(taken.getsockname()[1]))
        self.assertNotEqual(0, code)
        self.assertEqual("", out)
        self.assertEqual(1, len(err.strip().splitlines()), err)

    def test_bad_arguments_end_with_a_sentence_and_exit_code_2(self):
        for arguments in (
            ["--nonsense"],
            ["--port", "many"],
            ["--port", "70000"],
            ["--customers", "-3"],
            ["--edition", "1999"],
            ["--throttle", "-1"],
            ["--seed", "x"],
            ["leftover"],
        ):
            with self.subTest(arguments=arguments):
                code, out, err = run(SANDBOX, *arguments)
                self.assertEqual(2, code, err)
                self.assertEqual("", out)
                self.assertTrue(err.strip(), "nothing was said")


class Data(Case):
    def test_the_usual_data_is_a_distributor_of_sixty_resellers_and_two_thousand_customers(self):
        sandbox = self.start(Sandbox())
        resellers, customers = sandbox.resellers(), sandbox.customers()
        self.assertEqual((60, 2000), (len(resellers), len(customers)))
        self.assertLessEqual({"PL", "HU", "CZ", "DE", "AT", "US"}, {r["location"] for r in resellers})
        self.assertIn("First Up Consultants", {r["name"] for r in resellers})
        names = {c["companyProfile"]["companyName"] for c in customers}
        self.assertTrue(any("ł" in n.lower() for n in names), "no Polish name")
        self.assertTrue(any("ő" in n.lower() or "ű" in n.lower() for n in names), "no Hungarian name")
        self.assertTrue(any(ord(c) > 0x3000 for n in names for c in n), "no Japanese name")
        for customer in customers:
            self.assertNotIn("associatedPartnerId", customer, "the listing does not tell the reseller")
            self.assertNotIn("country", customer["companyProfile"], "the listing does not tell the country")

    def test_the_same_seed_gives_the_same_data_and_another_seed_another(self):
        def names(seed):
            with Sandbox(*SMALL, "--seed", seed) as sandbox:
                return [(c["id"], c["companyProfile"]["companyName"]) for c in sandbox.customers()]

        self.assertEqual(names(7), names(7))
        self.assertNotEqual(names(7), names(8))

    def test_what_was_created_outlives_a_restart_and_fresh_starts_over(self):
        state = self.path("state.sqlite")
        with Sandbox(*SMALL, "--state", state) as sandbox:
            before = len(sandbox.customers())
            created = create_customer(sandbox, "przetrwa")
            self.assertEqual(201, created.status, created)
            password = created.json["userCredentials"]["password"]
        for name in os.listdir(self.folder):
            with open(self.path(name), "rb") as f:
                self.assertNotIn(password.encode(), f.read(), f"the first password is in {name}")
        with Sandbox(*SMALL, "--state", state) as sandbox:
            self.assertEqual(before + 1, len(sandbox.customers()))
            again = create_customer(sandbox, "przetrwa")
            self.assertGreaterEqual(again.status, 400, "a taken domain was given away again")
        with Sandbox(*SMALL, "--state", state, "--fresh") as sandbox:
            self.assertEqual(before, len(sandbox.customers()))

    def test_the_same_request_id_again_gets_the_first_answer_and_does_nothing_twice(self):
        sandbox = self.start(Sandbox(*SMALL))
        before = len(sandbox.customers())
        first = create_customer(sandbox, "tylko-raz", request="6b2fbd1e-9d6f-4a6e-9f0e-7a39a7c3c001")
        second = create_customer(sandbox, "tylko-raz", request="6b2fbd1e-9d6f-4a6e-9f0e-7a39a7c3c001")
        self.assertEqual((201, 201), (first.status, second.status), second)
        self.assertEqual(first.json["id"], second.json["id"])
        self.assertEqual(before + 1, len(sandbox.customers()))

    def test_a_service_that_forgets_request_ids_refuses_the_second_time(self):
        sandbox = self.start(Sandbox(*SMALL, "--forget-request-ids"))
        before = len(sandbox.customers())
        create_customer(sandbox, "tylko-raz", request="6b2fbd1e-9d6f-4a6e-9f0e-7a39a7c3c002")
        second = create_customer(sandbox, "tylko-raz", request="6b2fbd1e-9d6f-4a6e-9f0e-7a39a7c3c002")
        self.assertGreaterEqual(second.status, 400)
        self.assertEqual(before + 1, len(sandbox.customers()))

    def test_more_requests_a_minute_than_allowed_are_told_to_wait(self):
        sandbox = self.start(Sandbox(*SMALL, "--throttle", 10))
        answers = [sandbox.request("GET", "/v1/customers?size=1") for _ in range(12)]
        refused = [answer for answer in answers if answer.status == 429]
        self.assertTrue(refused, [answer.status for answer in answers])
        self.assertGreaterEqual(int(refused[0].headers["Retry-After"]), 1)

    def test_nothing_is_told_without_a_token(self):
        sandbox = self.start(Sandbox(*SMALL))
        self.assertEqual(401, http("GET", sandbox.base_url + "/v1/customers?size=1").status)


def create_customer(sandbox, prefix, request=None):
    """A customer in Germany, where no registration number is asked for."""
    reseller = next(r for r in sandbox.resellers() if r["state"] == "Active")
    return sandbox.request(
        "POST",
        "/v1/customers",
        {
            "AssociatedPartnerId": reseller["id"],
            "CompanyProfile": {"Domain": prefix + ".onmicrosoft.com"},
            "BillingProfile": {
                "Culture": "de-DE",
                "Email": "anna.schmidt@example.com",
                "Language": "de",
                "CompanyName": "Buchhandlung Schmidt GmbH",
                "DefaultAddress": {
                    "FirstName": "Anna",
                    "LastName": "Schmidt",
                    "AddressLine1": "Lindenstraße 4",
                    "City": "Köln",
                    "State": "Nordrhein-Westfalen",
                    "Country": "DE",
                    "PostalCode": "50674",
                    "PhoneNumber": "+49 221 5550142",
                },
            },
        },
        MS_RequestId=request or str(uuid.uuid4()),
    )


if __name__ == "__main__":
    main()
