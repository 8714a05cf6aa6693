// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/style/parts.h"
#include "ui/style/style.h"
#include "ui/style/tokens.h"
#include "ui/text/format.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

enum Role { EntryRole = Qt::UserRole, IconRole, CountRole, GapRole };

constexpr int kLeastWidth = 44; ///< in u
constexpr int kMostWidth = 62;
constexpr int kIconsWidth = 11;
constexpr int kAround = 19; ///< label at 11u from the edge, 3u to the count, 5u to the other edge (picture b)

class RailDelegate : public QStyledItemDelegate {
public:
    explicit RailDelegate(Rail *rail)
        : QStyledItemDelegate(rail)
        , m_rail(rail)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (index.data(GapRole).toBool())
            return {0, gap(option, index)};
        const bool isEntry = index.data(EntryRole).isValid();
        if (!isEntry && m_rail->isIconsOnly())
            return {unit(kIconsWidth), unit(2)};
        return {0, heightOf(tokens::kRailItemHeight) + 1};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(EntryRole).isValid())
            paintEntry(painter, option, index);
        else if (!m_rail->isIconsOnly()) {
            painter->setFont(tierdesk::ui::font(TextStyle::Caption));
            parts::drawText(painter, option.rect.adjusted(unitsOf(4.5), 0, -unit(2), -unit(1)),
                Qt::AlignLeft | Qt::AlignBottom, index.data().toString(), color(Tone::Secondary));
        }
        painter->restore();
    }

private:
    /// What the others leave of the height, so that the foot stands on the rail's lower end.
    [[nodiscard]] int gap(const QStyleOptionViewItem &option, const QModelIndex &self) const
    {
        int left = m_rail->viewport()->height() - unit(2);
        for (int row = 0; row < self.model()->rowCount(); ++row) {
            if (row != self.row())
                left -= sizeHint(option, self.siblingAtRow(row)).height();
        }
        return qMax(unit(3), left);
    }
    void paintEntry(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QRect row = option.rect.adjusted(unit(2), 0, -unit(2), -1);
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        if (chosen || hovered)
            parts::drawBox(painter, row, color(chosen ? Tone::Selected : Tone::Pressed), {});
        const auto visual = [&](const QRect &rect) {
            return QStyle::visualRect(option.direction, row, rect);
        };
        if (chosen) {
            painter->setClipRect(visual(QRect(row.x(), row.y(), int(tokens::kSelectionBar), row.height())));
            parts::drawBox(painter, row, color(Tone::Focus), {}, 0, 2);
            painter->setClipping(false);
        }
        if (m_rail->hasFocus() && m_rail->currentIndex() == index && parts::showsRing(&option))
            parts::drawRing(painter, row);
        const int side = unit(4);
        const int left = m_rail->isIconsOnly() ? (row.width() - side) / 2 : unitsOf(2.5);
        parts::drawIcon(painter, visual(QRect(row.x() + left, row.y(), side, row.height())),
            index.data(IconRole).toString(), color(Tone::Text), side);
        if (m_rail->isIconsOnly())
            return;
        const QString count = index.data(CountRole).toString();
        const int countWidth = QFontMetrics(tierdesk::ui::font(TextStyle::Caption)).horizontalAdvance(count);
        painter->setFont(tierdesk::ui::font(TextStyle::Body));
        parts::drawText(painter, visual(row.adjusted(unit(9), 0, -unitsOf(2.5) - countWidth - unit(1), 0)),
            Qt::AlignLeft | Qt::AlignVCenter, index.data().toString(), color(Tone::Text));
        painter->setFont(tierdesk::ui::font(TextStyle::Caption));
        painter->setPen(color(Tone::Secondary));
        painter->drawText(
            visual(row.adjusted(0, 0, -unitsOf(2.5), 0)), Qt::AlignRight | Qt::AlignVCenter, count);
    }

    Rail *m_rail;
};

} // namespace

Rail::Rail(QWidget *parent)
    : QListView(parent)
    , m_items(new QStandardItemModel(this))
{
    setModel(m_items);
    setItemDelegate(new RailDelegate(this));
    setAccessibleName(tr("Pages"));
    setObjectName(u"rail"_s);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setViewportMargins(0, unit(2), 0, 0);
    connect(this, &QListView::activated, this,
        [this](const QModelIndex &index) { emit entryOpened(index.data(EntryRole).toInt()); });
    dress();
}

void Rail::addCaption(const QString &caption)
{
    auto *item = new QStandardItem(caption);
    item->setFlags(Qt::NoItemFlags);
    m_items->appendRow(item);
}

void Rail::beginFoot()
{
    auto *gap = new QStandardItem;
    gap->setFlags(Qt::NoItemFlags);
    gap->setData(true, GapRole);
    m_items->appendRow(gap);
}

void Rail::addEntry(const QString &iconName, const QString &title)
{
    int entries = 0;
    while (item(entries))
        ++entries;
    auto *entry = new QStandardItem(title);
    entry->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    entry->setData(entries, EntryRole);
    entry->setData(iconName, IconRole);
    m_items->appendRow(entry);
    fitWidth();
}

void Rail::setCount(int entry, std::optional<qint64> count)
{
    if (QStandardItem *row = item(entry)) {
        row->setData(count ? numberText(*count) : QString(), CountRole);
        fitWidth();
    }
}

void Rail::setCurrentEntry(int entry)
{
    if (const QStandardItem *row = item(entry))
        setCurrentIndex(row->index());
}

int Rail::currentEntry() const
{
    const QVariant entry = currentIndex().data(EntryRole);
    return entry.isValid() ? entry.toInt() : -1;
}

void Rail::setIconsOnly(bool iconsOnly)
{
    if (m_isIconsOnly == iconsOnly)
        return;
    m_isIconsOnly = iconsOnly;
    fitWidth();
    scheduleDelayedItemsLayout();
}

QStandardItem *Rail::item(int entry) const
{
    for (int row = 0; row < m_items->rowCount(); ++row) {
        QStandardItem *candidate = m_items->item(row);
        const QVariant number = candidate->data(EntryRole);
        if (number.isValid() && number.toInt() == entry)
            return candidate;
    }
    return nullptr;
}

void Rail::fitWidth()
{
    const QFontMetrics body(tierdesk::ui::font(TextStyle::Body));
    const QFontMetrics caption(tierdesk::ui::font(TextStyle::Caption));
    int titles = 0;
    int counts = 0;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        QStandardItem *entry = m_items->item(row);
        const bool isEntry = entry->data(EntryRole).isValid();
        titles = qMax(titles, isEntry ? body.horizontalAdvance(entry->text()) : 0);
        counts = qMax(counts, caption.horizontalAdvance(entry->data(CountRole).toString()));
        entry->setToolTip(m_isIconsOnly && isEntry ? entry->text() : QString());
    }
    const int wanted = titles + counts + unit(kAround);
    setFixedWidth(m_isIconsOnly ? unit(kIconsWidth) : qBound(unit(kLeastWidth), wanted, unit(kMostWidth)));
}

void Rail::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.data(EntryRole).isValid())
        emit entryChosen(current.data(EntryRole).toInt());
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const bool goesIn = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right);
    if (goesIn && currentEntry() >= 0)
        emit entryOpened(currentEntry());
    else
        QListView::keyPressEvent(event);
}

void Rail::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
    if (event->type() == QEvent::FontChange)
        fitWidth();
}

void Rail::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the gap above the foot
}

void Rail::dress()
{
    if (palette().color(QPalette::Base) == color(Tone::Rail))
        return;
    QPalette palette;
    palette.setColor(QPalette::Base, color(Tone::Rail));
    palette.setColor(QPalette::Window, color(Tone::Rail));
    setPalette(palette);
}

} // namespace tierdesk::ui
