// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/id.h"

#include <array>

namespace tierdesk {
namespace {

/// -1 for what is none.
int hexadecimalDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const int letter = c | 0x20; // in lower case
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

} // namespace

QUuid uuidFrom(QByteArrayView text)
{
    if (text.size() != 36)
        return {};
    std::array<char, 16> bytes {};
    const char *at = text.data();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool isGroup = i == 4 || i == 6 || i == 8 || i == 10;
        if (isGroup && *at++ != '-')
            return {};
        const int high = hexadecimalDigit(*at++);
        const int low = hexadecimalDigit(*at++);
        if (high < 0 || low < 0)
            return {};
        bytes[i] = char(high * 16 + low);
    }
    return QUuid::fromRfc4122(bytes);
}

} // namespace tierdesk
