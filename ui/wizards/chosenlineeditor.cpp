// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/chosenlineeditor.h"

#include "ui/style/style.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"
#include "ui/text/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"
#include "ui/wizards/choicebox.h"
#include "ui/wizards/licensespin.h"

#include <QGridLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

ChosenLineEditor::ChosenLineEditor(const ChosenLine &line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_licenses(new LicenseSpin(line.minimumQuantity, line.maximumQuantity))
    , m_term(new ChoiceBox)
    , m_billing(new ChoiceBox)
    , m_note(new TextLabel(tr("Reading the terms…"), TextStyle::Caption, Tone::Secondary))
    , m_again(new LinkButton(tr("Try again")))
{
    auto *const remove = new QToolButton;
    remove->setIcon(icon(u"close"_s));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    //: %1 is the name of a product
    remove->setAccessibleName(tr("Remove %1").arg(line.title));
    remove->setToolTip(tr("Remove this product"));
    auto *const title = new TextLabel(line.title, TextStyle::Strong);
    title->setWordWrap(true);

    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(unit(5), unitsOf(2.5), unit(4), 0);
    grid->setHorizontalSpacing(unit(3));
    grid->setVerticalSpacing(unit());
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    auto *const head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(remove, 0, Qt::AlignTop);
    grid->addLayout(head, 0, 0, 1, 3);
    addControl(grid, 0, tr("Licenses"), m_licenses);
    addControl(grid, 1, tr("Term"), m_term);
    addControl(grid, 2, tr("Billing"), m_billing);
    auto *const note = new QHBoxLayout;
    note->addWidget(m_note, 1);
    note->addWidget(m_again);
    grid->addLayout(note, 3, 0, 1, 3);
    auto *const rule = new Hairline;
    grid->setRowMinimumHeight(4, unit(2));
    grid->addWidget(rule, 5, 0, 1, 3);
    m_note->setWordWrap(true);
    m_again->hide();
    setTabOrder(m_billing, remove);

    m_licenses->setValue(line.quantity);
    connect(m_licenses, &QSpinBox::valueChanged, this, [this](int value) {
        m_line.quantity = value;
        emit edited();
    });
    connect(m_term, &QComboBox::currentIndexChanged, this, [this] {
        m_line.term = m_term->currentData().toString();
        fillBilling();
        emit edited();
    });
    connect(m_billing, &QComboBox::currentIndexChanged, this, [this] {
        m_line.billingCycle = m_billing->currentData().toString();
        emit edited();
    });
    connect(remove, &QToolButton::clicked, this, &ChosenLineEditor::removed);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_again->hide();
        m_note->setText(tr("Reading the terms…"));
        emit termsWanted();
    });
    fillTerms();
}

QWidget *ChosenLineEditor::addControl(QGridLayout *grid, int column, const QString &label, QWidget *control)
{
    auto *const words = new TextLabel(label, TextStyle::Caption, Tone::Secondary);
    words->setBuddy(control);
    //: %1 is "Licenses", "Term" or "Billing", %2 the name of a product
    control->setAccessibleName(tr("%1: %2").arg(label, m_line.title));
    grid->addWidget(words, 1, column);
    grid->addWidget(control, 2, column);
    return control;
}

void ChosenLineEditor::setTerms(const Result<QList<OfferedTerm>> &terms)
{
    m_again->setVisible(!terms);
    if (!terms) {
        //: %1 is a sentence that says why
        m_note->setText(tr("The terms could not be read. %1").arg(errorWords(terms.error()).fact));
        return;
    }
    m_terms = *terms;
    m_note->setText(m_terms.isEmpty() ? tr("This product cannot be bought at the moment.") : QString());
    m_note->setVisible(m_terms.isEmpty());
    fillTerms();
    emit edited();
}

/// One year, billed by the month, is what is bought mostly; so it is chosen at first where it is offered.
void ChosenLineEditor::fillTerms()
{
    const QSignalBlocker quiet(m_term);
    m_term->clear();
    QStringList durations;
    for (const OfferedTerm &term : std::as_const(m_terms))
        durations.append(term.duration);
    if (durations.isEmpty() && !m_line.term.isEmpty())
        durations.append(m_line.term); // of a draft, while the terms are read again
    durations.removeDuplicates();
    for (const QString &duration : std::as_const(durations))
        m_term->addItem(termText(duration), duration);
    int index = int(durations.indexOf(m_line.term));
    if (index < 0)
        index = int(durations.indexOf(u"P1Y"_s));
    m_term->setCurrentIndex(index < 0 && !durations.isEmpty() ? 0 : index);
    m_line.term = m_term->currentData().toString();
    m_term->setEnabled(!m_terms.isEmpty());
    fillBilling();
}

void ChosenLineEditor::fillBilling()
{
    const QSignalBlocker quiet(m_billing);
    m_billing->clear();
    QStringList cycles;
    for (const OfferedTerm &term : std::as_const(m_terms)) {
        if (term.duration == m_line.term)
            cycles.append(term.billingCycle);
    }
    if (m_terms.isEmpty() && !m_line.billingCycle.isEmpty())
        cycles.append(m_line.billingCycle);
    cycles.removeDuplicates();
    for (const QString &cycle : std::as_const(cycles))
        m_billing->addItem(billingText(cycle), cycle);
    int index = int(cycles.indexOf(m_line.billingCycle));
    if (index < 0)
        index = int(cycles.indexOf(u"monthly"_s));
    m_billing->setCurrentIndex(index < 0 && !cycles.isEmpty() ? 0 : index);
    m_line.billingCycle = m_billing->currentData().toString();
    m_billing->setEnabled(!m_terms.isEmpty());
}

void ChosenLineEditor::setFault(const QString &sentence)
{
    if (m_terms.isEmpty())
        return; // the note says what is wrong with the terms
    m_note->setTone(sentence.isEmpty() ? Tone::Secondary : Tone::Danger);
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    m_licenses->setAccessibleDescription(sentence);
}

void ChosenLineEditor::focusLicenses()
{
    m_licenses->setFocus(Qt::OtherFocusReason);
    m_licenses->selectAll();
}

} // namespace tierdesk::ui
