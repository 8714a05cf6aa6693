// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/drafttable.h"

#include "models/store/statement.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

constexpr int kDraftVersion = 1;

QString toText(const NewCustomer &content)
{
    const QJsonObject object {{u"v"_s, kDraftVersion}, {u"content"_s, toJson(content)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<NewCustomer> contentFromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object[u"v"].toInt() != kDraftVersion)
        return std::nullopt;
    return newCustomerFromJson(object[u"content"].toObject());
}

Error unreadableDraftError(const DraftId &id)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.code = Database::kUnreadableRow;
    error.detail = u"Draft %1 cannot be read"_s.arg(id.toString());
    return error;
}

struct DraftReading {
    QList<Draft> drafts;
    QList<UnreadableDraft> unreadable;
};

template <typename... Values>
Result<DraftReading> readDrafts(Database &database, const QString &sql, const Values &...values)
{
    auto read = Statement::prepare(database, sql);
    if (!read)
        return failure(read.error());
    if (const auto ran = read->run(values...); !ran)
        return failure(ran.error());
    DraftReading reading;
    while (read->next()) {
        const auto id = DraftId::tryFromBytes(read->bytes(0)).value_or(DraftId());
        const auto content = contentFromText(read->text(4));
        if (!content || id.isNull()) {
            reading.unreadable.append({id, unreadableDraftError(id), read->time(3)});
            continue;
        }
        reading.drafts.append({id, *content, int(read->number(1)), read->number(2) != 0, read->time(3)});
    }
    if (const auto ended = read->end(); !ended)
        return failure(ended.error());
    return reading;
}

Result<DraftReading> readDrafts(Database &database)
{
    return readDrafts(database,
        u"SELECT id, page, is_put_aside, saved_at, body FROM draft ORDER BY saved_at DESC, rowid DESC"_s);
}

} // namespace

DraftTable::DraftTable(Database &database)
    : m_database(database)
{
    Q_ASSERT(database.file() == File::Desk);
}

Result<void> DraftTable::save(const Draft &draft)
{
    Q_ASSERT(!draft.id.isNull() && draft.savedAt.isValid());
    const auto saved = runOnce(m_database,
        u"INSERT INTO draft (id, page, is_put_aside, saved_at, body) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET page = excluded.page, is_put_aside = excluded.is_put_aside,"
        " saved_at = excluded.saved_at, body = excluded.body"_s,
        draft.id, draft.page, draft.isPutAside, draft.savedAt, toText(draft.content));
    if (!saved)
        return failure(saved.error());
    return {};
}

Result<void> DraftTable::remove(const DraftId &id)
{
    const auto removed = runOnce(m_database, u"DELETE FROM draft WHERE id = ?"_s, id);
    if (!removed)
        return failure(removed.error());
    return {};
}

Result<std::optional<Draft>> DraftTable::find(const DraftId &id) const
{
    const auto reading = readDrafts(
        m_database, u"SELECT id, page, is_put_aside, saved_at, body FROM draft WHERE id = ?"_s, id);
    if (!reading)
        return failure(reading.error());
    if (!reading->unreadable.isEmpty())
        return failure(reading->unreadable.constFirst().error);
    if (reading->drafts.isEmpty())
        return std::optional<Draft>();
    return std::optional<Draft>(reading->drafts.constFirst());
}

Result<QList<Draft>> DraftTable::all() const
{
    auto reading = readDrafts(m_database);
    if (!reading)
        return failure(reading.error());
    return std::move(reading->drafts);
}

Result<QList<UnreadableDraft>> DraftTable::unreadable() const
{
    auto reading = readDrafts(m_database);
    if (!reading)
        return failure(reading.error());
    return std::move(reading->unreadable);
}

} // namespace tierdesk::store
