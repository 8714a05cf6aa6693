// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/printable.h"

#include <algorithm>

namespace tierdesk {
namespace {

bool isControl(QChar character)
{
    return character.category() == QChar::Other_Control && character != u'\n';
}

} // namespace

QString printable(const QString &text)
{
    if (std::ranges::none_of(text, isControl))
        return text;
    QString clean = text;
    for (QChar &character : clean) {
        if (character == u'\t')
            character = u' ';
        else if (isControl(character))
            character = QChar::ReplacementCharacter;
    }
    return clean;
}

} // namespace tierdesk
