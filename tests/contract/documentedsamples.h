// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace tierdesk::test {

/// One documented response, read in place (TIERDESK_SAMPLES).
struct DocumentedSample {
    QString edition; ///< "2021"
    QString file;
    QString method;
    QString path; ///< without the query
    QString query;
    QString status; ///< as printed; may end in '?'
    QByteArray body;

    [[nodiscard]] QString name() const { return edition + u'/' + file; }
};

[[nodiscard]] QByteArray contentOf(const QString &path); ///< empty if it cannot be read
/// Every response of both editions; empty if TIERDESK_SAMPLES is not set.
[[nodiscard]] QList<DocumentedSample> documentedResponses();

/// The member at "a.b.0.c", names without regard to case; of alternatives "a|b.c" the first that is there
/// and not empty. Undefined if none is.
[[nodiscard]] QJsonValue memberAt(const QJsonValue &value, const QString &path);

} // namespace tierdesk::test
