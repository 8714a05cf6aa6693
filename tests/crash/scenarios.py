# SPDX-FileCopyrightText: The Tierdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wanted of each kind of operation, and what the service's own state must hold afterwards."""
from __future__ import annotations

import contextlib
import sqlite3

QUANTITY = 3


class World:
    """The sandbox, and what of it every scenario needs."""

    def __init__(self, sandbox, state):
        self.sandbox, self.state_file = sandbox, state
        self.reseller = next(r for r in sandbox.resellers() if r["state"] == "Active" and r.get("mpnId"))
        self.line = self._find_line()

    @contextlib.contextmanager
    def state(self, mode="ro"):
        """The sandbox's own file."""
        state = sqlite3.connect(f"file:{self.state_file}?mode={mode}", uri=True, timeout=30)
        try:
            yield state
            state.commit()
        finally:
            state.close()

    def reseller_as_stored(self):
        return {
            "id": self.reseller["id"],
            "number": self.reseller["mpnId"],
            "name": self.reseller["name"],
            "country": self.reseller["location"],
            "state": self.reseller["state"],
        }

    def _find_line(self):
        """A product that can be ordered in a quantity of three, as the catalogue has it."""
        get = self.sandbox.get
        for product in get("/v1/products?country=DE&targetView=OnlineServices")["items"]:
            for sku in get(f"/v1/products/{product['id']}/skus?country=DE")["items"]:
                if sku.get("isTrial") or not sku["minimumQuantity"] <= QUANTITY <= sku["maximumQuantity"]:
                    continue
                if sku.get("dynamicAttributes", {}).get("isAddon"):
                    continue
                found = get(f"/v1/products/{product['id']}/skus/{sku['id']}/availabilities?country=DE")
                for availability in found["items"]:
                    for term in availability.get("terms", []):
                        return {
                            "product": product["id"],
                            "sku": sku["id"],
                            "title": product["title"],
                            "quantity": QUANTITY,
                            "minimumQuantity": sku["minimumQuantity"],
                            "maximumQuantity": sku["maximumQuantity"],
                            "term": term["duration"],
                            "billingCycle": term["billingCycle"].lower(),
                        }
        raise AssertionError("the catalogue offers nothing to order")


class Scenario:
    """One operation. intent() is the desk file's own form of what is wanted."""

    has_password = False
    least_requests = 1  # each of which is a point
    least_commits = 2

    def __init__(self, world, name):
        self.world, self.name = world, name

    @staticmethod
    def assert_first(case, operation, forgotten):
        """What the operation says that was ended at its first request or answer."""

    def count(self, state, sql, *values):
        return state.execute(sql, values).fetchone()[0]


class NewCustomer(Scenario):
    has_password = True
    least_requests = 6
    least_commits = 8

    def intent(self):
        """In Germany, where no registration number is asked for."""
        return {
            "form": 1,
            "reseller": self.world.reseller_as_stored(),
            "companyName": f"Buchhandlung {self.name} GmbH",
            "domainPrefix": self.name,
            "address": {
                "country": "DE",
                "city": "Köln",
                "state": "Nordrhein-Westfalen",
                "line1": "Lindenstraße 4",
                "postalCode": "50674",
                "firstName": "Anna",
                "lastName": "Schmidt",
                "phoneNumber": "+49 221 5550142",
            },
            "email": "anna.schmidt@example.com",
            "culture": "de-DE",
            "language": "de",
            "customerAcceptsLater": False,
            "acceptance": {
                "firstName": "Anna",
                "lastName": "Schmidt",
                "email": "anna.schmidt@example.com",
                "phoneNumber": "",
                "acceptedOn": "2025-11-28",
            },
            "lines": [self.world.line],
        }

    @staticmethod
    def assert_first(case, operation, forgotten):
        # Only a service that remembers the request tells the password again; and if the request never arrived, the
        # customer was created by the second start.
        case.assertEqual(forgotten, operation["passwordLost"], operation)

    def assert_exactly_once(self, case, state, operation, told):
        domain = self.name + ".onmicrosoft.com"
        customers = state.execute("SELECT seq, id FROM customer WHERE domain_folded = ?", (domain,)).fetchall()
        case.assertEqual(1, len(customers), told)
        number, tenant = customers[0]
        case.assertEqual(operation["customer"], tenant.lower(), told)
        of = "WHERE customer = ?"
        for table in ("customer_reseller", "agreement", '"order"'):
            case.assertEqual(1, self.count(state, f"SELECT count(*) FROM {table} {of}", number), f"{table}: {told}")
        ordered = f'SELECT sum(quantity) FROM order_line JOIN "order" ON order_seq = seq {of}'
        case.assertEqual(QUANTITY, self.count(state, ordered, number), told)


class NewSubscription(Scenario):
    least_requests = 3
    least_commits = 4

    def __init__(self, world, name):
        super().__init__(world, name)
        with world.state() as state:
            self.row, self.customer = state.execute(
                "SELECT seq, id FROM customer WHERE country = 'DE' OR seq = (SELECT min(seq) FROM customer)"
                " ORDER BY country <> 'DE' LIMIT 1"
            ).fetchone()
            self.before = self.orders(state)

    def orders(self, state):
        found = state.execute('SELECT id FROM "order" WHERE customer = ?', (self.row,)).fetchall()
        return {order for (order,) in found}

    def intent(self):
        return {
            "form": 1,
            "customer": self.customer,
            "customerName": "Somebody",
            "reseller": self.world.reseller_as_stored(),
            "lines": [self.world.line],
        }

    def assert_exactly_once(self, case, state, operation, told):
        new = self.orders(state) - self.before
        case.assertEqual(1, len(new), told)
        case.assertEqual(sorted(new), operation["orders"], told)
        ordered = 'SELECT sum(quantity) FROM order_line JOIN "order" ON order_seq = seq WHERE id = ?'
        case.assertEqual(QUANTITY, self.count(state, ordered, *new), told)


class SubscriptionChange(Scenario):
    least_requests = 3
    least_commits = 3

    def __init__(self, world, name):
        super().__init__(world, name)
        with world.state("rw") as state:
            self.customer, self.id = state.execute(
                "SELECT c.id, s.id FROM subscription s JOIN customer c ON c.seq = s.customer"
                " WHERE s.kind = 'nce' AND s.is_trial = 0 ORDER BY s.seq LIMIT 1"
            ).fetchone()
            state.execute(
                "UPDATE subscription SET status = 'active', quantity = 5, auto_renew = 1, partner_id = ''"
                " WHERE id = ?",
                (self.id,),
            )
            self.version = self.count(state, "SELECT version FROM subscription WHERE id = ?", self.id)

    def intent(self):
        return {
            "form": 1,
            "customer": self.customer,
            "customerName": "Somebody",
            "subscription": self.id,
            "subscriptionName": "Something",
            "changes": [{"member": "quantity", "from": "5", "to": "6"}],
        }

    def assert_exactly_once(self, case, state, operation, told):
        quantity, renews, version = state.execute(
            "SELECT quantity, auto_renew, version FROM subscription WHERE id = ?", (self.id,)
        ).fetchone()
        case.assertEqual((6, 1), (quantity, renews), told)
        case.assertEqual(self.version + 1, version, told)


SCENARIOS = {
    "newCustomer": NewCustomer,
    "newSubscription": NewSubscription,
    "subscriptionChange": SubscriptionChange,
}
