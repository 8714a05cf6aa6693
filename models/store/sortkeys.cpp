// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sortkeys.h"

#include <unicode/ucol.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>
#include <unicode/uversion.h>

#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tierdesk::store {
namespace {

// Names longer than this are equal for the order; the index would otherwise hold pages of one name.
constexpr int kSortedCharacters = 256;

QString textOf(const UVersionInfo &version)
{
    std::array<char, U_MAX_VERSION_STRING_LENGTH> text {};
    u_versionToString(version, text.data());
    return QString::fromLatin1(text.data());
}

} // namespace

SortKeys::SortKeys(const QString &language)
    : m_collator(nullptr)
{
    UErrorCode status = U_ZERO_ERROR;
    std::array<char, ULOC_FULLNAME_CAPACITY> locale {};
    uloc_forLanguageTag(language.toLatin1().constData(), locale.data(), int(locale.size()), nullptr, &status);
    if (U_FAILURE(status))
        locale.front() = '\0'; // the root locale
    status = U_ZERO_ERROR;
    m_collator = ucol_open(locale.data(), &status);
    if (U_FAILURE(status))
        m_collator = nullptr;
}

SortKeys::~SortKeys()
{
    if (m_collator != nullptr)
        ucol_close(m_collator);
}

QByteArray SortKeys::keyOf(QByteArrayView name) const
{
    QByteArray key;
    makeKey(name, key);
    return key;
}

void SortKeys::makeKey(QByteArrayView name, QByteArray &key) const
{
    QVarLengthArray<UChar, 2 * kSortedCharacters> text(name.size()); // never more of them than bytes
    int length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(text.data(), int(text.size()), &length, name.data(), int(name.size()),
        QChar::ReplacementCharacter, nullptr, &status);
    length = U_FAILURE(status) ? 0 : std::min(length, kSortedCharacters);
    if (m_collator == nullptr) { // ICU without its data: an order all the same
        key = QStringView(text.constData(), length).toString().toCaseFolded().toUtf8();
        return;
    }
    key.resize(length * 3 + 16);
    int needed = ucol_getSortKey(
        m_collator, text.constData(), length, reinterpret_cast<uint8_t *>(key.data()), int(key.size()));
    if (needed > key.size()) {
        key.resize(needed);
        needed = ucol_getSortKey(
            m_collator, text.constData(), length, reinterpret_cast<uint8_t *>(key.data()), int(key.size()));
    }
    key.resize(qMax(0, needed - 1)); // without the closing zero
}

QString SortKeys::version() const
{
    UVersionInfo icu {};
    u_getVersion(icu);
    if (m_collator == nullptr)
        return textOf(icu);
    UVersionInfo rules {};
    ucol_getVersion(m_collator, rules);
    return textOf(icu) + u'/' + textOf(rules);
}

} // namespace tierdesk::store
