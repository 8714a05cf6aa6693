// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/errortable.h"

#include "models/domain/refusal.h"
#include "ui/text/errortablereader.h"

#include <QDir>
#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

// What an error is, as text, is the key of its entry: one table for all the ways to say "for this".
QString keyOfKindAndCode(Error::Kind kind, int code)
{
    return u"kind %1 code %2"_s.arg(int(kind)).arg(code);
}

QString keyOfStatusAndCode(int httpStatus, int code)
{
    return u"http %1 code %2"_s.arg(httpStatus).arg(code);
}

QString keyOfCode(int code)
{
    return u"code %1"_s.arg(code);
}

QString keyOfStatus(int httpStatus)
{
    return u"http %1"_s.arg(httpStatus);
}

QString keyOfKind(Error::Kind kind)
{
    return u"kind %1"_s.arg(int(kind));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QString ErrorMatch::key() const
{
    if (special != Special::None)
        return special == Special::DomainTaken ? u"domain taken"_s : u"wait known"_s;
    if (kind)
        return code != 0 ? keyOfKindAndCode(*kind, code) : keyOfKind(*kind);
    if (httpStatus != 0)
        return code != 0 ? keyOfStatusAndCode(httpStatus, code) : keyOfStatus(httpStatus);
    return keyOfCode(code);
}

Result<ErrorTable> ErrorTable::read(const ErrorFile &phrases, const QList<ErrorFile> &areas)
{
    ErrorTableReader reader;
    if (const auto read = reader.readPhrases(phrases); !read)
        return failure(read.error());
    for (const ErrorFile &area : areas) {
        if (const auto read = reader.readArea(area); !read)
            return failure(read.error());
    }
    return reader.table();
}

Result<ErrorTable> ErrorTable::readBuiltIn()
{
    const QString folder = u":/tierdesk/errors/"_s;
    QList<ErrorFile> areas;
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name != "phrases.json"_L1)
            areas.append({name, contentOf(folder + name)});
    }
    return read({u"phrases.json"_s, contentOf(folder + u"phrases.json"_s)}, areas);
}

const ErrorEntry *ErrorTable::at(const QString &key) const
{
    const auto found = m_byKey.constFind(key);
    return found == m_byKey.constEnd() ? nullptr : &m_entries.at(*found);
}

const ErrorEntry *ErrorTable::onlyOneWithCode(int code) const
{
    const ErrorEntry *found = nullptr;
    for (const int status : {400, 401, 403, 404, 409, 500}) {
        const ErrorEntry *const entry = at(keyOfStatusAndCode(status, code));
        if (entry && found)
            return nullptr; // means two things (quirks.md 10)
        found = entry ? entry : found;
    }
    return found;
}

const ErrorEntry *ErrorTable::find(const Error &error) const
{
    if (isDomainTaken(error)) {
        if (const ErrorEntry *const taken = at(u"domain taken"_s))
            return taken;
    }
    if (error.code != 0) {
        QStringList keys {
            keyOfKindAndCode(error.kind, error.code), keyOfStatusAndCode(error.httpStatus, error.code)};
        // The sign-in has numbers of its own (AADSTS…): the same number of Partner Center means another thing.
        if (error.kind != Error::Kind::SignedOut)
            keys.append(keyOfCode(error.code));
        for (const QString &key : std::as_const(keys)) {
            if (const ErrorEntry *const found = at(key))
                return found;
        }
    }
    // A line of a cart or of an order has a code, but no status of its own.
    if (error.code > 0 && error.httpStatus == 0) {
        if (const ErrorEntry *const found = onlyOneWithCode(error.code))
            return found;
    }
    if (error.kind == Error::Kind::Throttled && error.retryAfter) {
        if (const ErrorEntry *const found = at(u"wait known"_s))
            return found;
    }
    // A bad answer may have any status, 200 too: its kind says more.
    if (error.httpStatus != 0 && error.kind != Error::Kind::BadAnswer) {
        if (const ErrorEntry *const found = at(keyOfStatus(error.httpStatus)))
            return found;
    }
    return at(keyOfKind(error.kind));
}

const ErrorEntry *ErrorTable::entry(const QString &id) const
{
    for (const ErrorEntry &entry : m_entries) {
        if (entry.id == id)
            return &entry;
    }
    return nullptr;
}

bool ErrorTable::hasCode(int httpStatus, int code) const
{
    return at(keyOfStatusAndCode(httpStatus, code)) || at(keyOfCode(code));
}

} // namespace tierdesk::ui
