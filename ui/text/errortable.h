// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace tierdesk::ui {

/// What a button beside an error can do about it. Who shows the error shows the button if it can do that.
enum class ErrorAct {
    None,
    TryAgain,
    SignIn,
    ReadAgain, ///< read what is shown, or was to be changed, from Partner Center
    EditAccountInfo, ///< the field at fault, or the page Account info
    ChooseReseller,
    ConfirmAgreement,
    ChangeSubscriptions,
    RefreshOffers, ///< read the catalogue again
    OpenCustomer,
};

/// The languages that the table has, in their order there.
enum class ErrorLanguage { English, Polish, Hungarian };
inline constexpr int kErrorLanguages = 3;
using ErrorSentence = std::array<QString, kErrorLanguages>;

/// What is said about one cause.
struct ErrorEntry {
    QString id; ///< "cart-gone"
    ErrorSentence what; ///< what happened
    ErrorSentence means; ///< what that means for the work
    ErrorSentence advice; ///< what to do
    ErrorAct act = ErrorAct::None;
};

struct ErrorFile {
    QString name; ///< for complaints
    QByteArray json;
};

/// The sentences of all errors, as resources/errors/*.json has them, and which of them an error gets.
class ErrorTable {
public:
    /// Strict: a missing language, a name that is not known, two entries for one code are failures (Storage) that
    /// say where. `phrases` holds the sentences that several entries share.
    [[nodiscard]] static Result<ErrorTable> read(const ErrorFile &phrases, const QList<ErrorFile> &areas);
    /// The one that is built in.
    [[nodiscard]] static Result<ErrorTable> readBuiltIn();

    /// The most particular entry: a cause of our own or of the store, then status and code, code, status, kind.
    /// Null only in an empty table.
    [[nodiscard]] const ErrorEntry *find(const Error &error) const;
    /// The entry with this id, or null.
    [[nodiscard]] const ErrorEntry *entry(const QString &id) const;
    [[nodiscard]] const QList<ErrorEntry> &entries() const { return m_entries; }
    /// Whether a documented pair of status and code has an entry of its own, not only its status's or kind's.
    [[nodiscard]] bool hasCode(int httpStatus, int code) const;

private:
    friend class ErrorTableReader;

    [[nodiscard]] const ErrorEntry *at(const QString &key) const;
    [[nodiscard]] const ErrorEntry *onlyOneWithCode(int code) const;

    QList<ErrorEntry> m_entries;
    QHash<QString, qsizetype> m_byKey; ///< see errortable.cpp
};

} // namespace tierdesk::ui
