// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/searchids.h"

#include "models/items/needle.h"

#include <algorithm>

namespace tierdesk::items {
namespace {

constexpr qsizetype kIdBytes = 16;
constexpr qsizetype kIdDigits = 2 * kIdBytes;
constexpr qsizetype kFewestDigits = 4;
constexpr qsizetype kFewestLetters = 8; // the first group of an id, whatever it is made of

bool isDecimal(char c)
{
    return c >= '0' && c <= '9';
}

int valueOf(char digit)
{
    return isDecimal(digit) ? digit - '0' : digit - 'a' + 10;
}

int digitAt(const char *id, qsizetype place)
{
    const auto byte = static_cast<unsigned char>(id[place / 2]);
    return place % 2 == 0 ? byte >> 4 : byte & 0x0F;
}

} // namespace

QByteArray SearchIds::digitsOf(const QByteArray &word)
{
    QByteArray digits = word;
    digits.replace("-", "");
    const bool isId = digits.size() <= kIdDigits
        && std::ranges::all_of(digits, [](char c) { return isDecimal(c) || (c >= 'a' && c <= 'f'); });
    const bool isLong = digits.size() >= kFewestDigits
        && (digits.size() >= kFewestLetters || std::ranges::any_of(digits, isDecimal));
    return isId && isLong ? digits : QByteArray();
}

void SearchIds::put(store::RowId row, QByteArrayView id)
{
    const std::size_t begin = row * std::size_t(kIdBytes);
    if (m_bytes.size() < begin + kIdBytes)
        m_bytes.resize(begin + kIdBytes, '\0');
    if (id.size() == kIdBytes)
        std::copy(id.begin(), id.end(), m_bytes.begin() + qsizetype(begin));
    else
        remove(row);
}

void SearchIds::remove(store::RowId row)
{
    const std::size_t begin = row * std::size_t(kIdBytes);
    if (begin < m_bytes.size())
        std::fill_n(m_bytes.begin() + qsizetype(begin), kIdBytes, '\0');
}

void SearchIds::move(store::RowId from, store::RowId to)
{
    const std::size_t begin = from * std::size_t(kIdBytes);
    const std::string id = begin < m_bytes.size() ? m_bytes.substr(begin, kIdBytes) : std::string();
    put(to, id);
    remove(from);
}

void SearchIds::find(const QByteArray &digits, RowSet &hits) const
{
    // A part begins with the first or with the second digit of a byte. The whole bytes in it are looked for; what stands
    // there is compared digit by digit.
    for (const qsizetype skipped : {0, 1}) {
        QByteArray bytes;
        for (qsizetype i = skipped; i + 1 < digits.size(); i += 2)
            bytes += char(valueOf(digits[i]) << 4 | valueOf(digits[i + 1]));
        const Needle needle(bytes, {});
        const char *const begin = m_bytes.data();
        const char *const end = begin + m_bytes.size();
        needle.forEach(begin, end, [&](const char *at) {
            const auto row = store::RowId((at - begin) / kIdBytes);
            const char *const id = begin + qsizetype(row) * kIdBytes;
            if (!hasAt(id, 2 * (at - id) - skipped, digits))
                return at + 1;
            hits.insert(row);
            return id + kIdBytes;
        });
    }
}

bool SearchIds::matches(store::RowId row, const QByteArray &digits) const
{
    const std::size_t begin = row * std::size_t(kIdBytes);
    if (digits.isEmpty() || begin >= m_bytes.size())
        return false;
    for (qsizetype place = 0; place + digits.size() <= kIdDigits; ++place) {
        if (hasAt(m_bytes.data() + begin, place, digits))
            return true;
    }
    return false;
}

bool SearchIds::hasAt(const char *id, qsizetype place, const QByteArray &digits) const
{
    if (place < 0 || place + digits.size() > kIdDigits)
        return false;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digitAt(id, place + i) != valueOf(digits[i]))
            return false;
    }
    return std::any_of(id, id + kIdBytes, [](char byte) { return byte != 0; });
}

} // namespace tierdesk::items
