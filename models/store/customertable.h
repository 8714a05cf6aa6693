// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/id.h"
#include "models/base/result.h"
#include "models/domain/customer.h"
#include "models/store/changes.h"

#include <QByteArrayView>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QLocale>
#include <QSet>

#include <functional>
#include <optional>

namespace tierdesk::store {

class Database;

/// How much is known about which resellers a customer belongs to. "Not known yet" is not "none".
enum class ResellerKnowledge { NotKnownYet, None, Known };

/// The narrow record that a line of the list shows.
struct CustomerRow {
    RowId row = 0;
    CustomerId id;
    QString companyName;
    QString domain;
    QString relationship; ///< as it came
    ResellerKnowledge resellerKnowledge = ResellerKnowledge::NotKnownYet;
    QString resellerName; ///< the first by name, unless another one was asked for
    int resellerCount = 0;
    bool isUnreadable = false; ///< a grey row
    bool isGone = false; ///< proven gone at Partner Center

    bool operator==(const CustomerRow &) const = default;
};

/// The same for whoever reads many of them: texts in UTF-8, nothing copied. Valid while it is taken.
struct CustomerLine {
    RowId row = 0;
    CustomerId id;
    QByteArrayView companyName;
    QByteArrayView domain;
    QByteArrayView relationship;
    ResellerKnowledge resellerKnowledge = ResellerKnowledge::NotKnownYet;
    QByteArrayView resellerName;
    int resellerCount = 0;
    bool isUnreadable = false;
    bool isGone = false;

    [[nodiscard]] CustomerRow toRow() const;
};

/// What a customer is searched by, in UTF-8. Valid while it is taken.
struct CustomerTexts {
    RowId row = 0;
    QByteArrayView id; ///< 16 bytes
    QByteArrayView companyName;
    QByteArrayView domain;
    QByteArrayView registrationNumber; ///< empty unless the customer was read one by one
    QByteArrayView email; ///< the same
};

/// Who told us that a customer belongs to a reseller.
enum class AssociationSource { ResellerListing, OwnCreation, CustomerRelationships };

/// What an upsert of a page did.
struct CustomerPageOutcome {
    QList<RowId> rows; ///< of every item, in the page's order: to be marked as seen
    QList<RowId> added;
    QList<RowId> changed;
};

/// All SQL of customers and of which reseller they belong to. Writing functions expect a Transaction around
/// them.
class CustomerTable {
public:
    explicit CustomerTable(Database &database);

    // Writing (writer thread)
    /// Compares first: a page that says nothing new writes nothing. A gone customer that is listed again is
    /// back.
    [[nodiscard]] Result<CustomerPageOutcome> upsert(const QList<Customer> &customers, const QDateTime &now);
    [[nodiscard]] Result<CustomerPageOutcome> upsert(
        const QList<ListedCustomer> &customers, const QDateTime &now);
    /// An item without a usable id gets a stand-in made from its text, the same each time.
    [[nodiscard]] Result<CustomerPageOutcome> upsertUnreadable(
        const QList<UnreadableItem> &items, const QDateTime &now);
    [[nodiscard]] Result<RowId> saveDetails(const CustomerDetails &details, const QDateTime &now);
    [[nodiscard]] Result<void> markGone(RowId row, const QDateTime &now);
    /// Takes over one complete listing of a reseller's customers; returns the rows whose association changed.
    [[nodiscard]] Result<QList<RowId>> replaceCustomersOf(
        const ResellerId &reseller, const QList<RowId> &rows, const QDateTime &now);
    /// Takes over what the customer's own relationships say; none is a fact, too.
    [[nodiscard]] Result<void> replaceResellersOf(
        RowId row, const QList<ResellerId> &resellers, const QDateTime &now);
    [[nodiscard]] Result<void> associate(
        RowId row, const ResellerId &reseller, AssociationSource source, const QDateTime &now);
    /// Makes the stored sort keys those of this language, if they are not already; a million take about 3 s.
    [[nodiscard]] Result<void> ensureSortKeys(const QLocale &locale);
    /// Before a first reading of very many: the index of the name order costs more than all else that is written, unless
    /// it is made once, at the end (performance.md 5). Without it the order is sorted when it is asked for.
    [[nodiscard]] Result<void> dropNameOrder();
    [[nodiscard]] Result<void> makeNameOrder(); ///< unless it is there; a million take about 2 s
    [[nodiscard]] Result<bool> hasNameOrder() const;

    // Reading (any thread, own connection)
    [[nodiscard]] Result<std::optional<RowId>> find(const CustomerId &id) const;
    /// Rows come in the order asked for; vanished ones are left out. Whoever belongs to `reseller` and to
    /// others has its name for the first one.
    [[nodiscard]] Result<QList<CustomerRow>> rows(
        const QList<RowId> &rows, const std::optional<ResellerId> &reseller = {}) const;
    /// The same without a copy of anything, in one read transaction. `names` are those of resellers that were met before
    /// (UTF-8).
    using ResellerNames = QHash<RowId, QByteArray>;
    using TakeLine = std::function<void(const CustomerLine &)>;
    [[nodiscard]] Result<void> forEachOf(const QList<RowId> &rows, const std::optional<ResellerId> &reseller,
        ResellerNames &names, const TakeLine &take) const;
    [[nodiscard]] Result<std::optional<CustomerDetails>> details(
        RowId row) const; ///< nothing = never read one by one
    [[nodiscard]] Result<std::optional<QDateTime>> detailsReadAt(RowId row) const;
    /// Row ids in the order of the name, by the stored key; at most `limit` of them (0 = all). Gone ones left
    /// out. Where the index of it is missing, a limited number comes in the order of the rows instead, at once.
    [[nodiscard]] Result<QList<RowId>> idsByName(int limit = 0) const;
    /// The same in this language's order; where another one is stored all names are read, seconds for a million.
    [[nodiscard]] Result<QList<RowId>> idsByName(const QLocale &locale) const;
    [[nodiscard]] Result<QList<RowId>>
    rowsById() const; ///< in the order of the Microsoft ID, gone ones as well
    [[nodiscard]] Result<qint64> count() const; ///< without gone ones
    [[nodiscard]] Result<RowId> lastRow() const; ///< the highest, be it gone; 0 = there is none
    [[nodiscard]] Result<bool> isGone(RowId row) const;
    /// Calls `take` for every customer that is not gone, in the order of the rows; for the index.
    using TakeTexts = std::function<void(const CustomerTexts &)>;
    [[nodiscard]] Result<void> forEachText(const TakeTexts &take) const;
    /// The same for some of them.
    [[nodiscard]] Result<void> forEachTextOf(const QList<RowId> &rows, const TakeTexts &take) const;
    /// Calls `take` for every pair of a customer, gone ones as well, and one of its resellers, a customer's together.
    [[nodiscard]] Result<void> forEachReseller(const std::function<void(RowId, RowId reseller)> &take) const;
    /// Customers whose own relationships were read: without a reseller in them, they have none.
    [[nodiscard]] Result<QList<RowId>> rowsWithReadRelationships() const;
    /// Calls `take` for every customer that is not gone with its relationship as it came (UTF-8, until it returns).
    [[nodiscard]] Result<void> forEachRelationship(
        const std::function<void(RowId, QByteArrayView relationship)> &take) const;
    [[nodiscard]] Result<QList<RowId>> rowsOfReseller(const ResellerId &reseller) const;
    /// Gone ones as well; whoever belongs to several of them stands there as often.
    [[nodiscard]] Result<QList<RowId>> rowsOfResellers(const QList<RowId> &resellers) const;
    [[nodiscard]] Result<std::optional<QDateTime>> resellerListedAt(const ResellerId &reseller) const;
    [[nodiscard]] Result<QList<ResellerId>> resellersOf(RowId row) const;
    [[nodiscard]] Result<qint64> unreadableCount() const; ///< grey rows, without gone ones

    [[nodiscard]] Result<QString>
    sortLanguage() const; ///< of the stored sort keys (BCP 47); empty = none yet

private:
    /// Ends an association unless we made it ourselves a short time ago; returns whether it did.
    [[nodiscard]] Result<bool> endAssociation(RowId customer, RowId reseller, const QDateTime &now);
    [[nodiscard]] Result<void> addAssociation(
        RowId customer, RowId reseller, AssociationSource source, const QDateTime &now);

    Database &m_database;
};

} // namespace tierdesk::store
