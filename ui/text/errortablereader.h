// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/errortable.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace tierdesk::ui {

/// Which errors an entry is for. One of: a kind, a kind with a code or cause, a code, a status, both.
struct ErrorMatch {
    enum class Special { None, DomainTaken, WaitKnown };
    Special special = Special::None;
    std::optional<Error::Kind> kind;
    int httpStatus = 0; ///< 0 = any
    int code = 0; ///< 0 = none

    [[nodiscard]] QString key() const;
};

/// Reads resources/errors/*.json; the README there says their form. Failures are English and say where.
class ErrorTableReader {
public:
    [[nodiscard]] Result<void> readPhrases(const ErrorFile &file);
    [[nodiscard]] Result<void> readArea(const ErrorFile &file);
    /// What was read; a failure if a kind of error has no entry.
    [[nodiscard]] Result<ErrorTable> table() const;

private:
    [[nodiscard]] Result<void> readEntry(const QString &place, const QJsonObject &object);
    [[nodiscard]] Result<ErrorSentence> sentence(const QString &place, const QJsonValue &value) const;
    [[nodiscard]] Result<void> addMatches(const QString &place, const QJsonValue &value);

    QHash<QString, ErrorSentence> m_phrases;
    ErrorTable m_table;
};

} // namespace tierdesk::ui
