// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypane.h"

#include "ui/text/activitydetails.h"
#include "ui/text/activitytext.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

constexpr qsizetype kLongestBlock = 4000; ///< about two screens; the whole text is copied with the details

QString cut(const QString &text)
{
    return text.size() <= kLongestBlock ? text : text.left(kLongestBlock) + u'…';
}

} // namespace

ActivityPane::ActivityPane(QWidget *parent)
    : DetailPane(tr("Details of the selected line"), parent)
{
    setObjectName(u"activityPane"_s);
}

void ActivityPane::setEntry(const ActivityEntry &entry)
{
    if (m_entry == entry)
        return;
    const bool isSame = m_entry && m_entry->id == entry.id;
    m_entry = entry;
    setHead(activityText(entry.what), entry.customerName);
    QVBoxLayout *const column = renewFacts(isSame);
    QGridLayout *const grid = addGrid(column);
    const QList<ActivityFact> facts = activityFacts(entry);
    for (const ActivityFact &fact : facts) {
        if (fact.form == ActivityFact::Form::Text)
            addFact(grid, fact.label, wrapped(fact.value));
        else if (fact.form == ActivityFact::Form::Id)
            addFact(grid, fact.label,
                copyable(shortenedId(fact.value), fact.value,
                    //: %1 is what the id is of: "Correlation ID"
                    tr("Copy: %1").arg(fact.label)));
        else {
            addSection(column, fact.label);
            TextLabel *const block = wrapped(cut(fact.value), TextStyle::Fixed);
            block->setSelectable();
            column->addWidget(block);
        }
    }
    finishFacts(column);
}

} // namespace tierdesk::ui
