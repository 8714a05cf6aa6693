// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/offers.h"

#include "models/base/textfold.h"

#include <QCollator>

#include <algorithm>

namespace tierdesk::items {
namespace {

bool isAllCapitals(const QString &name)
{
    return name == name.toUpper();
}

} // namespace

quint32 Offers::number(const QString &name)
{
    const QByteArray folded = foldForSearch(name);
    const auto known = m_numbers.constFind(folded);
    if (known == m_numbers.constEnd()) {
        const auto number = quint32(m_names.size());
        m_names.append(name);
        m_numbers.insert(folded, number);
        return number;
    }
    QString &shown = m_names[*known];
    if (isAllCapitals(shown) && !isAllCapitals(name))
        shown = name;
    return *known;
}

std::optional<quint32> Offers::known(const QString &name) const
{
    const auto known = m_numbers.constFind(foldForSearch(name));
    return known == m_numbers.constEnd() ? std::nullopt : std::optional(*known);
}

QStringList Offers::names(const QLocale &locale) const
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QStringList sorted = m_names;
    sorted.removeAll(QString());
    std::ranges::sort(sorted, collator);
    return sorted;
}

} // namespace tierdesk::items
