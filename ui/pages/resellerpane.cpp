// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resellerpane.h"

#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

Sign signOfState(const Reseller &reseller)
{
    if (reseller.isActive())
        return Sign::Active;
    return reseller.state.compare(QLatin1String("pending"), Qt::CaseInsensitive) == 0 ? Sign::Pending
                                                                                      : Sign::Disabled;
}

} // namespace

ResellerPane::ResellerPane(QWidget *parent)
    : DetailPane(tr("Details of the selected reseller"), parent)
{
    setObjectName(u"resellerPane"_s);
}

void ResellerPane::setReseller(const store::ResellerRow &row)
{
    if (m_row == row)
        return;
    const bool isSame = m_row && m_row->reseller.id == row.reseller.id;
    m_row = row;
    const QString &country = row.reseller.country;
    setHead(row.reseller.name, country.isEmpty() ? QString() : countryName(country));
    QVBoxLayout *const column = renewFacts(isSame);
    addFacts(column);
    column->addWidget(new Hairline(Qt::Horizontal));
    addActs(column);
    finishFacts(column);
}

void ResellerPane::addFacts(QVBoxLayout *column)
{
    const Reseller &reseller = m_row->reseller;
    const QString number = reseller.number.toString();
    const QString id = reseller.id.toString();
    auto *state = new StatusBadge;
    state->setStatus(signOfState(reseller), partnershipText(reseller.state));
    QGridLayout *const grid = addGrid(column);
    addFact(grid, tr("State"), state);
    addFact(grid, tr("MPN ID / PLA ID"),
        copyable(number.isEmpty() ? u"–"_s : number, number, tr("Copy MPN ID / PLA ID"), TextStyle::Fixed));
    addFact(
        grid, tr("Microsoft ID"), copyable(shortenedId(id), id, tr("Copy Microsoft ID"), TextStyle::Fixed));
    addFact(grid, tr("Known customers"), makeKnownCustomers());
    addFact(grid, tr("Customers read"),
        new TextLabel(m_row->listedAt ? dateTimeText(*m_row->listedAt) : tr("not yet")));
}

QWidget *ResellerPane::makeKnownCustomers()
{
    auto *customers = new QWidget;
    auto *line = new QHBoxLayout(customers);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(2));
    const bool isKnown = m_row->listedAt || m_row->knownCustomers > 0; // nothing listed yet is not none
    auto *show = new LinkButton(tr("Show"), customers);
    show->setAccessibleName(tr("Show customers"));
    line->addWidget(new TextLabel(isKnown ? numberText(m_row->knownCustomers) : u"–"_s));
    line->addWidget(show);
    line->addStretch(1);
    connect(show, &LinkButton::clicked, this, &ResellerPane::customersRequested);
    return customers;
}

/// Straight into the pane's column: in a box without margins the button's words could not reach its edge.
void ResellerPane::addActs(QVBoxLayout *column)
{
    auto *remove = new QPushButton(tr("Remove partnership"));
    setButtonLook(remove, ButtonLook::QuietDanger);
    const QString why =
        tr("Removing a partnership comes in a later version. Until then, use Partner Center.");
    remove->setEnabled(false);
    remove->setToolTip(why);
    remove->setAccessibleDescription(why);
    column->addWidget(remove, 0, Qt::AlignLeft);
    column->addSpacing(-unit(2));
    column->addWidget(wrapped(why, TextStyle::Caption, Tone::Secondary));
}

} // namespace tierdesk::ui
