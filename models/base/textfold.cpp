// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfold.h"

#include <QString>

namespace tierdesk {
namespace {

// Letters that Unicode does not decompose but that people type without their stroke or as two letters.
QStringView replacementOf(char16_t letter)
{
    switch (letter) {
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ø':
        return u"o";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'ı':
        return u"i";
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

// Sound marks of kana change the letter ("か" and "が"), so they stay; other marks go.
bool isDroppedMark(QChar c)
{
    const bool kanaSoundMark = c.unicode() == 0x3099 || c.unicode() == 0x309A;
    return c.category() == QChar::Mark_NonSpacing && !kanaSoundMark;
}

} // namespace

QByteArray foldForSearch(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    bool pendingBlank = false;
    for (const QChar c : decomposed) {
        if (c.isSpace()) {
            pendingBlank = !folded.isEmpty();
            continue;
        }
        if (isDroppedMark(c))
            continue;
        if (pendingBlank) {
            folded += u' ';
            pendingBlank = false;
        }
        const QStringView replacement = replacementOf(c.unicode());
        if (replacement.isEmpty())
            folded += c;
        else
            folded += replacement;
    }
    return folded.toUtf8();
}

} // namespace tierdesk
