// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/productmodel.h"

#include "models/base/textfold.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"

#include <QCollator>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

QString keyOf(const ProductId &product, const SkuId &sku)
{
    return product.toString() + u':' + sku.toString();
}

} // namespace

ProductModel::ProductModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QString ProductModel::titleOf(const Entry &entry)
{
    return entry.sku.title.isEmpty() ? entry.product.title : entry.sku.title;
}

QString ProductModel::categoryOf(const Entry &entry)
{
    if (entry.sku.isAddOn)
        return tr("Add-on");
    if (entry.sku.isTrial)
        return tr("Trial");
    return productTypeText(entry.product.type);
}

void ProductModel::setEntries(QList<Entry> entries)
{
    const QCollator collator;
    std::stable_sort(entries.begin(), entries.end(),
        [&collator](const Entry &a, const Entry &b) { return collator.compare(titleOf(a), titleOf(b)) < 0; });
    beginResetModel();
    m_entries = std::move(entries);
    m_folded.clear();
    for (const Entry &entry : std::as_const(m_entries))
        m_folded.append(foldForSearch(titleOf(entry) + u' ' + entry.product.title));
    filter();
    endResetModel();
}

void ProductModel::setFilter(const QString &text, const QString &category)
{
    beginResetModel();
    m_text = foldForSearch(text);
    m_category = category;
    filter();
    endResetModel();
}

void ProductModel::filter()
{
    m_rows.clear();
    const QList<QByteArray> words = m_text.split(' ');
    for (int i = 0; i < m_entries.size(); ++i) {
        if (!m_category.isEmpty() && categoryOf(m_entries.at(i)) != m_category)
            continue;
        const QByteArray &folded = m_folded.at(i);
        if (std::all_of(words.cbegin(), words.cend(),
                [&folded](const QByteArray &word) { return folded.contains(word); }))
            m_rows.append(i);
    }
}

void ProductModel::setChosen(const QList<ChosenLine> &lines)
{
    m_chosen.clear();
    for (const ChosenLine &line : lines)
        m_chosen.insert(keyOf(line.product, line.sku));
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, ActColumn), index(int(m_rows.size()) - 1, ActColumn));
}

QStringList ProductModel::categories() const
{
    QStringList all;
    for (const Entry &entry : m_entries)
        all.append(categoryOf(entry));
    all.removeDuplicates();
    all.removeAll(QString());
    const QCollator collator;
    std::sort(all.begin(), all.end(), collator);
    return all;
}

const ProductModel::Entry &ProductModel::entry(int row) const
{
    return m_entries.at(m_rows.at(row));
}

bool ProductModel::isChosen(const Entry &entry) const
{
    return m_chosen.contains(keyOf(entry.product.id, entry.sku.id));
}

bool ProductModel::canBeAdded(int row) const
{
    return row >= 0 && row < m_rows.size() && !isChosen(entry(row)) && !entry(row).sku.isAddOn;
}

QString ProductModel::signOf(const Entry &entry) const
{
    if (isChosen(entry))
        return u"✓ "_s;
    return entry.sku.isAddOn ? QString() : u"+ "_s;
}

QString ProductModel::actOf(const Entry &entry) const
{
    if (isChosen(entry))
        return tr("Added");
    return entry.sku.isAddOn ? tr("Needs a base plan") : tr("Add");
}

int ProductModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProductModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProductModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &shown = entry(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == LicensesColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == ProductColumn && !shown.sku.description.isEmpty())
        return Qt::convertFromPlainText(
            shown.sku.description, Qt::WhiteSpaceNormal); // the service's text is never rich
    if (index.column() == ActColumn && role == Qt::ForegroundRole)
        return color(canBeAdded(index.row()) ? Tone::Link : Tone::Secondary);
    if (index.column() == ActColumn && role == Qt::DisplayRole)
        return signOf(shown) + actOf(shown);
    if (role == Qt::AccessibleTextRole && index.column() == ActColumn)
        return actOf(shown);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ProductColumn:
        return titleOf(shown);
    case CategoryColumn:
        return categoryOf(shown);
    case LicensesColumn:
        return rangeText(shown.sku.minimumQuantity, shown.sku.maximumQuantity);
    }
    return {};
}

QVariant ProductModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == LicensesColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ProductColumn:
        return tr("Product");
    case CategoryColumn:
        return tr("Category");
    case LicensesColumn:
        return tr("Licenses");
    default:
        return {};
    }
}

} // namespace tierdesk::ui
