// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resellerpane.h"

#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/statusbadge.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

constexpr char kWhole[] = "whole"; ///< a label's property: what is copied from it

TextLabel *fact(const QString &text, QWidget *parent)
{
    return new TextLabel(text, TextStyle::Body, Tone::Secondary, parent);
}

QString shortened(const QString &id)
{
    return id.left(8) + u'…' + id.right(12);
}

Sign signOfState(const Reseller &reseller)
{
    if (reseller.isActive())
        return Sign::Active;
    return reseller.state.compare(QLatin1String("pending"), Qt::CaseInsensitive) == 0 ? Sign::Pending
                                                                                      : Sign::Disabled;
}

} // namespace

ResellerPane::ResellerPane(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"resellerPane"_s);
    setAccessibleName(tr("Details of the selected reseller"));
    setMaximumWidth(unit(120));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(5), unit(4), unit(5), unit(5));
    column->setSpacing(unit(4));
    column->addWidget(makeHead());
    column->addWidget(makeFacts());
    column->addWidget(new Hairline(Qt::Horizontal, this));
    addActs(column);
    column->addStretch(1);
    // The id is never cut, whatever the language and the font.
    setMinimumWidth(qMax(unit(82), column->totalMinimumSize().width()));
}

QWidget *ResellerPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(2));
    auto *words = new QVBoxLayout;
    words->setSpacing(unit(1));
    m_name = new TextLabel({}, TextStyle::Lead, Tone::Text, head);
    m_name->setWordWrap(true);
    m_place = new TextLabel({}, TextStyle::Caption, Tone::Secondary, head);
    words->addWidget(m_name);
    words->addWidget(m_place);
    auto *close = new QToolButton(head);
    close->setAutoRaise(true);
    close->setIcon(icon(u"close"_s));
    close->setToolTip(tr("Close the details"));
    close->setAccessibleName(tr("Close the details"));
    row->addLayout(words, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    connect(close, &QToolButton::clicked, this, &ResellerPane::closed);
    return head;
}

QWidget *ResellerPane::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit(3));
    grid->setVerticalSpacing(0);
    grid->setColumnMinimumWidth(0, unit(34));
    grid->setColumnStretch(1, 1);
    m_state = new StatusBadge(facts);
    m_number = new TextLabel({}, TextStyle::Fixed, Tone::Text, facts);
    m_id = new TextLabel({}, TextStyle::Fixed, Tone::Text, facts);
    m_id->setMinimumWidth(m_id->fontMetrics().horizontalAdvance(shortened(QString(36, u'0'))));
    m_customers = new TextLabel({}, TextStyle::Body, Tone::Text, facts);
    m_listedAt = new TextLabel({}, TextStyle::Body, Tone::Text, facts);
    m_showCustomers = new LinkButton(tr("Show"), facts);
    m_showCustomers->setAccessibleName(tr("Show customers"));
    auto *customers = new QWidget(facts);
    auto *line = new QHBoxLayout(customers);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(2));
    line->addWidget(m_customers);
    line->addWidget(m_showCustomers);
    line->addStretch(1);
    grid->addWidget(fact(tr("State"), facts), 0, 0);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(fact(tr("MPN ID / PLA ID"), facts), 1, 0);
    grid->addWidget(copyable(m_number, tr("Copy MPN ID / PLA ID")), 1, 1);
    grid->addWidget(fact(tr("Microsoft ID"), facts), 2, 0);
    grid->addWidget(copyable(m_id, tr("Copy Microsoft ID")), 2, 1);
    grid->addWidget(fact(tr("Known customers"), facts), 3, 0);
    grid->addWidget(customers, 3, 1);
    grid->addWidget(fact(tr("Customers read"), facts), 4, 0);
    grid->addWidget(m_listedAt, 4, 1);
    for (int row = 0; row < grid->rowCount(); ++row)
        grid->setRowMinimumHeight(row, heightOf(2.5));
    connect(m_showCustomers, &LinkButton::clicked, this, &ResellerPane::customersRequested);
    return facts;
}

QWidget *ResellerPane::copyable(TextLabel *value, const QString &what)
{
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(unit(1));
    auto *copy = new QToolButton(box);
    copy->setAutoRaise(true);
    copy->setIcon(icon(u"copy"_s, Tone::Secondary));
    copy->setToolTip(what);
    copy->setAccessibleName(what);
    copy->setFixedHeight(heightOf(2));
    line->addWidget(value);
    line->addWidget(copy);
    line->addStretch(1);
    connect(copy, &QToolButton::clicked, value, [value] {
        QApplication::clipboard()->setText(
            value->property(kWhole).toString()); // what is shown may be shortened
    });
    return box;
}

/// Straight into the pane's column: in a box without margins the button's words could not reach its edge.
void ResellerPane::addActs(QVBoxLayout *column)
{
    auto *remove = new QPushButton(tr("Remove partnership"), this);
    setButtonLook(remove, ButtonLook::QuietDanger);
    const QString why =
        tr("Removing a partnership comes in a later version. Until then, use Partner Center.");
    remove->setEnabled(false);
    remove->setToolTip(why);
    remove->setAccessibleDescription(why);
    auto *reason = new TextLabel(why, TextStyle::Caption, Tone::Secondary, this);
    reason->setWordWrap(true);
    column->addWidget(remove, 0, Qt::AlignLeft);
    column->addSpacing(-unit(2));
    column->addWidget(reason);
}

void ResellerPane::setReseller(const store::ResellerRow &row)
{
    const Reseller &reseller = row.reseller;
    const QString id = reseller.id.toString();
    m_name->setText(reseller.name);
    m_place->setText(reseller.country.isEmpty() ? QString() : countryName(reseller.country));
    m_state->setStatus(signOfState(reseller), partnershipText(reseller.state));
    m_number->setText(reseller.number.isEmpty() ? u"–"_s : reseller.number.toString());
    m_number->setProperty(kWhole, reseller.number.toString());
    m_id->setText(shortened(id));
    m_id->setToolTip(id);
    m_id->setProperty(kWhole, id);
    const bool isKnown = row.listedAt || row.knownCustomers > 0; // nothing listed yet is not none
    m_customers->setText(isKnown ? numberText(row.knownCustomers) : u"–"_s);
    m_listedAt->setText(row.listedAt ? dateTimeText(*row.listedAt) : tr("not yet"));
}

void ResellerPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
}

} // namespace tierdesk::ui
