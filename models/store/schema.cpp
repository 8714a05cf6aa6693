// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/schema.h"

#include "models/store/database.h"

namespace tierdesk::store {
namespace {

// Times are milliseconds since 1970 in UTC; ids that are GUIDs are their 16 bytes; local row numbers inside
// (performance.md 1: a quarter of the time and half the space of text keys).
constexpr const char *kReplica1[] = {
    // language and ICU version of the stored sort keys
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",

    // Numbers that a window needs at once and that counting would take 35 ms for; kept by
    // the triggers below, and of new customers by CustomerTable.
    "CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    "INSERT INTO counter VALUES ('customers', 0), ('subscriptions', 0), ('listsRead', 0)",

    // The narrow record of a line of the list. Rows are never deleted, so that row numbers are never reused.
    "CREATE TABLE customer ("
    " row INTEGER PRIMARY KEY,"
    " guid BLOB NOT NULL UNIQUE,"
    " company_name TEXT NOT NULL,"
    " domain TEXT NOT NULL,"
    " relationship TEXT NOT NULL,"
    " unreadable TEXT," // why; NULL = readable
    " gone_since INTEGER," // NULL = there
    " relationships_read_at INTEGER," // NULL = not known yet
    " sort_key BLOB NOT NULL"
    ") STRICT",
    // Not a partial index: SQLite 3.40 does not see that one covers its own condition, and looks up each row.
    "CREATE INDEX customer_by_name ON customer (gone_since, sort_key)",
    "CREATE INDEX customer_unreadable ON customer (row) WHERE unreadable IS NOT NULL",

    // The wide record, as read one by one.
    "CREATE TABLE customer_details ("
    " customer INTEGER PRIMARY KEY REFERENCES customer (row),"
    " read_at INTEGER NOT NULL,"
    " registration_number TEXT NOT NULL,"
    " email TEXT NOT NULL,"
    " culture TEXT NOT NULL,"
    " language TEXT NOT NULL,"
    " country TEXT NOT NULL,"
    " region TEXT NOT NULL,"
    " city TEXT NOT NULL,"
    " state TEXT NOT NULL,"
    " line1 TEXT NOT NULL,"
    " line2 TEXT NOT NULL,"
    " postal_code TEXT NOT NULL,"
    " first_name TEXT NOT NULL,"
    " last_name TEXT NOT NULL,"
    " phone_number TEXT NOT NULL,"
    " custom_domains TEXT NOT NULL," // JSON array
    " allows_delegated_access INTEGER,"
    " associated_reseller BLOB"
    ") STRICT",

    "CREATE TABLE reseller ("
    " row INTEGER PRIMARY KEY,"
    " guid BLOB NOT NULL UNIQUE,"
    " number TEXT NOT NULL,"
    " name TEXT NOT NULL,"
    " country TEXT NOT NULL,"
    " state TEXT NOT NULL,"
    " is_listed INTEGER NOT NULL," // 0 = only known from a customer, never from the list of resellers
    " gone_since INTEGER,"
    " customers_listed_at INTEGER," // last complete listing of its customers
    " known_customers INTEGER NOT NULL DEFAULT 0"
    ") STRICT",

    "CREATE TABLE customer_reseller ("
    " customer INTEGER NOT NULL REFERENCES customer (row),"
    " reseller INTEGER NOT NULL REFERENCES reseller (row),"
    " source INTEGER NOT NULL,"
    " seen_at INTEGER NOT NULL,"
    " PRIMARY KEY (customer, reseller)"
    ") STRICT, WITHOUT ROWID",
    "CREATE INDEX customer_reseller_by_reseller ON customer_reseller (reseller, customer)",

    // One row of the customer list with its resellers: joins three tables, so it belongs to none of them.
    "CREATE VIEW customer_line AS SELECT c.row AS row, c.guid AS guid, c.company_name AS company_name,"
    " c.domain AS domain, c.relationship AS relationship, c.unreadable IS NOT NULL AS is_unreadable,"
    " c.gone_since IS NOT NULL AS is_gone, c.relationships_read_at AS relationships_read_at,"
    " (SELECT count(*) FROM customer_reseller a WHERE a.customer = c.row) AS reseller_count,"
    " (SELECT r.name FROM customer_reseller a JOIN reseller r ON r.row = a.reseller"
    "  WHERE a.customer = c.row ORDER BY r.name = '', r.name LIMIT 1) AS reseller_name"
    " FROM customer c",

    "CREATE TABLE subscription ("
    " customer INTEGER NOT NULL REFERENCES customer (row),"
    " id TEXT NOT NULL,"
    " name TEXT NOT NULL,"
    " offer_name TEXT NOT NULL,"
    " offer_id TEXT NOT NULL,"
    " order_id TEXT NOT NULL,"
    " parent TEXT NOT NULL,"
    " quantity INTEGER NOT NULL,"
    " unit_type TEXT NOT NULL,"
    " status_word TEXT NOT NULL,"
    " term TEXT NOT NULL,"
    " billing_cycle TEXT NOT NULL,"
    " auto_renews INTEGER,"
    " starts INTEGER,"
    " commitment_ends INTEGER,"
    " cancellable_until INTEGER,"
    " reseller TEXT NOT NULL,"
    " is_trial INTEGER NOT NULL,"
    " product_type TEXT NOT NULL,"
    " etag TEXT NOT NULL,"
    " source INTEGER NOT NULL,"
    " read_at INTEGER NOT NULL,"
    " gone_since INTEGER,"
    " PRIMARY KEY (customer, id)"
    ") STRICT, WITHOUT ROWID",
    // When a customer's own list was read last; no row = never.
    "CREATE TABLE subscription_list ("
    " customer INTEGER PRIMARY KEY REFERENCES customer (row),"
    " read_at INTEGER NOT NULL"
    ") STRICT",

    "CREATE TABLE bookmark ("
    " listing TEXT PRIMARY KEY,"
    " continuation TEXT NOT NULL,"
    " received INTEGER NOT NULL,"
    " seen BLOB NOT NULL,"
    " seen_size INTEGER NOT NULL,"
    " started_at INTEGER,"
    " completed_at INTEGER,"
    " completed_count INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID",

    "CREATE TRIGGER customer_added AFTER INSERT ON customer WHEN new.gone_since IS NULL BEGIN"
    " UPDATE counter SET value = value + 1 WHERE name = 'customers'; END",
    "CREATE TRIGGER customer_gone AFTER UPDATE OF gone_since ON customer"
    " WHEN old.gone_since IS NULL AND new.gone_since IS NOT NULL BEGIN"
    " UPDATE counter SET value = value - 1 WHERE name = 'customers';"
    " UPDATE counter SET value = value - 1 WHERE name = 'listsRead'"
    "  AND EXISTS (SELECT 1 FROM subscription_list l WHERE l.customer = new.row);"
    " UPDATE reseller SET known_customers = known_customers - 1"
    "  WHERE row IN (SELECT reseller FROM customer_reseller a WHERE a.customer = new.row); END",
    "CREATE TRIGGER customer_back AFTER UPDATE OF gone_since ON customer"
    " WHEN old.gone_since IS NOT NULL AND new.gone_since IS NULL BEGIN"
    " UPDATE counter SET value = value + 1 WHERE name = 'customers';"
    " UPDATE counter SET value = value + 1 WHERE name = 'listsRead'"
    "  AND EXISTS (SELECT 1 FROM subscription_list l WHERE l.customer = new.row);"
    " UPDATE reseller SET known_customers = known_customers + 1"
    "  WHERE row IN (SELECT reseller FROM customer_reseller a WHERE a.customer = new.row); END",
    "CREATE TRIGGER association_added AFTER INSERT ON customer_reseller"
    " WHEN (SELECT gone_since FROM customer WHERE row = new.customer) IS NULL BEGIN"
    " UPDATE reseller SET known_customers = known_customers + 1 WHERE row = new.reseller; END",
    "CREATE TRIGGER association_ended AFTER DELETE ON customer_reseller"
    " WHEN (SELECT gone_since FROM customer WHERE row = old.customer) IS NULL BEGIN"
    " UPDATE reseller SET known_customers = known_customers - 1 WHERE row = old.reseller; END",
    "CREATE TRIGGER subscription_added AFTER INSERT ON subscription WHEN new.gone_since IS NULL BEGIN"
    " UPDATE counter SET value = value + 1 WHERE name = 'subscriptions'; END",
    "CREATE TRIGGER subscription_gone AFTER UPDATE OF gone_since ON subscription"
    " WHEN old.gone_since IS NULL AND new.gone_since IS NOT NULL BEGIN"
    " UPDATE counter SET value = value - 1 WHERE name = 'subscriptions'; END",
    "CREATE TRIGGER subscription_back AFTER UPDATE OF gone_since ON subscription"
    " WHEN old.gone_since IS NOT NULL AND new.gone_since IS NULL BEGIN"
    " UPDATE counter SET value = value + 1 WHERE name = 'subscriptions'; END",
    "CREATE TRIGGER list_first_read AFTER INSERT ON subscription_list"
    " WHEN (SELECT gone_since FROM customer WHERE row = new.customer) IS NULL BEGIN"
    " UPDATE counter SET value = value + 1 WHERE name = 'listsRead'; END",
};

constexpr const char *kDesk1[] = {
    // What was begun: "body" is JSON in a form of its own, versioned inside (operationjson.cpp).
    "CREATE TABLE operation ("
    " id BLOB PRIMARY KEY,"
    " draft BLOB NOT NULL UNIQUE," // a double click is one operation
    " kind TEXT NOT NULL,"
    " is_finished INTEGER NOT NULL,"
    " created_at INTEGER NOT NULL,"
    " body TEXT NOT NULL"
    ") STRICT",
    "CREATE INDEX operation_unfinished ON operation (created_at) WHERE is_finished = 0",
    "CREATE INDEX operation_by_age ON operation (created_at)",

    "CREATE TABLE draft ("
    " id BLOB PRIMARY KEY,"
    " page INTEGER NOT NULL,"
    " is_put_aside INTEGER NOT NULL,"
    " saved_at INTEGER NOT NULL,"
    " body TEXT NOT NULL"
    ") STRICT",
    "CREATE INDEX draft_by_age ON draft (saved_at)",
};

constexpr const char *kDesk2[] = {
    // What was changed at Partner Center, by us and by others: the narrow record of a line of the list …
    "CREATE TABLE activity ("
    " row INTEGER PRIMARY KEY,"
    " id TEXT NOT NULL UNIQUE,"
    " at INTEGER NOT NULL,"
    " who TEXT NOT NULL,"
    " source INTEGER NOT NULL,"
    " what TEXT NOT NULL,"
    " customer BLOB,"
    " customer_name TEXT NOT NULL,"
    " resource TEXT NOT NULL,"
    " resource_id TEXT NOT NULL,"
    " correlation TEXT NOT NULL,"
    " result TEXT NOT NULL,"
    " folded BLOB NOT NULL" // what words are searched in
    ") STRICT",
    "CREATE INDEX activity_by_age ON activity (at)",
    "CREATE INDEX activity_by_customer ON activity (customer, at)",
    // … and the wide one.
    "CREATE TABLE activity_detail ("
    " activity INTEGER PRIMARY KEY REFERENCES activity (row),"
    " before TEXT NOT NULL,"
    " after TEXT NOT NULL,"
    " request TEXT NOT NULL"
    ") STRICT",

    // How far the service's audit records have been read: one row, which commits with the records.
    "CREATE TABLE audit_reading ("
    " one INTEGER PRIMARY KEY CHECK (one = 1),"
    " read_until INTEGER," // every record before this day is here; NULL = never read
    " first_day INTEGER," // of the stretch under way; NULL = none is
    " last_day INTEGER,"
    " continuation TEXT NOT NULL,"
    " completed_at INTEGER"
    ") STRICT",
};

constexpr const char *kDesk3[] = {
    // How somebody looks at a list. "body" is JSON, versioned inside (viewtable.cpp).
    "CREATE TABLE saved_view ("
    " list TEXT NOT NULL,"
    " name TEXT NOT NULL,"
    " body TEXT NOT NULL,"
    " PRIMARY KEY (list, name)"
    ") STRICT, WITHOUT ROWID",
};

constexpr const char *kReplica2[] = {
    // What is read again one by one: commitments that end soon, and the lists read longest ago.
    "CREATE INDEX subscription_by_end ON subscription (commitment_ends) WHERE commitment_ends IS NOT NULL",
    "CREATE INDEX subscription_list_by_age ON subscription_list (read_at)",
};

constexpr const char *kReplica3[] = {
    // A page of new customers is counted once, by who writes it: the trigger made SQLite look for what refers to each
    // of them as well, and cost more than writing them.
    "DROP TRIGGER customer_added",
};

constexpr const char *kReplica4[] = {
    // The order of another language is made beside the one that is in use (customertable_renewal.cpp).
    "ALTER TABLE customer ADD COLUMN sort_key_next BLOB NOT NULL DEFAULT x''",
};

template <size_t Count> Result<void> executeAll(Database &database, const char *const (&statements)[Count])
{
    for (const char *statement : statements) {
        if (const auto executed = database.execute(QString::fromLatin1(statement)); !executed)
            return executed;
    }
    return {};
}

} // namespace

Result<void> createReplica1(Database &database)
{
    return executeAll(database, kReplica1);
}

Result<void> createReplica2(Database &database)
{
    return executeAll(database, kReplica2);
}

Result<void> createReplica3(Database &database)
{
    return executeAll(database, kReplica3);
}

Result<void> createReplica4(Database &database)
{
    return executeAll(database, kReplica4);
}

Result<void> createDesk1(Database &database)
{
    return executeAll(database, kDesk1);
}

Result<void> createDesk2(Database &database)
{
    return executeAll(database, kDesk2);
}

Result<void> createDesk3(Database &database)
{
    return executeAll(database, kDesk3);
}

} // namespace tierdesk::store
