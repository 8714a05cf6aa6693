// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/resellerpanel.h"

#include "ui/text/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/wizards/choicebox.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace tierdesk::ui {

ResellerPanel::ResellerPanel(QWidget *parent)
    : Ground(QPalette::Window, parent)
    , m_name(new TextLabel(QString()))
    , m_number(new TextLabel(QString(), TextStyle::Caption, Tone::Secondary))
    , m_association(new TextLabel(QString(), TextStyle::Body, Tone::Secondary))
    , m_fault(new TextLabel(QString(), TextStyle::Body, Tone::Danger))
    , m_chooseAnother(new LinkButton(tr("Choose another reseller")))
    , m_choice(new ChoiceBox)
    , m_saving(new QWidget)
{
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(unit(5), unit(5), unit(5), unit(5));
    all->setSpacing(unit(2));
    all->addWidget(new TextLabel(tr("Indirect reseller"), TextStyle::Strong));
    all->addWidget(m_name);
    all->addWidget(m_number);
    all->addWidget(m_fault);
    all->addSpacing(unit());
    all->addWidget(m_association);
    all->addWidget(m_chooseAnother, 0, Qt::AlignLeft);
    all->addWidget(m_choice);
    all->addWidget(m_saving);
    all->addStretch();
    auto *const below = new QVBoxLayout(m_saving);
    below->setContentsMargins(0, unit(), 0, 0);
    below->setSpacing(unit(2));
    below->addWidget(new Hairline);
    below->addSpacing(unit());
    below->addWidget(new TextLabel(tr("Saving"), TextStyle::Strong));
    auto *const saving =
        new TextLabel(tr("What you enter is saved as you go. You can put this window aside and "
                         "come back to it from the Window menu."),
            TextStyle::Body, Tone::Secondary);
    below->addWidget(saving);
    for (TextLabel *const label : {m_name, m_association, m_fault, saving})
        label->setWordWrap(true);
    m_fault->hide();
    m_choice->hide();
    m_chooseAnother->hide();
    m_choice->setAccessibleName(tr("Another reseller"));
    connect(m_chooseAnother, &QPushButton::clicked, this, &ResellerPanel::openChoice);
    // Queued: what was chosen in the list is told after it is closed, by its place in it.
    connect(m_choice, &ChoiceBox::closed, this, &ResellerPanel::fillChoice, Qt::QueuedConnection);
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const auto id = ResellerId::tryParse(m_choice->itemData(index).toString());
        for (const Reseller &reseller : std::as_const(m_choices)) {
            if (id && reseller.id == *id)
                emit resellerChosen(Reseller(reseller));
        }
    });
}

void ResellerPanel::setReseller(const Reseller &reseller)
{
    m_reseller = reseller;
    m_name->setText(reseller.name);
    //: %1 is the number by which Microsoft knows a reseller
    m_number->setText(reseller.number.isEmpty() ? tr("No MPN ID / PLA ID is known")
                                                : tr("MPN ID / PLA ID %1").arg(reseller.number.toString()));
    m_association->setText(associationText(reseller.name));
    fillChoice();
}

void ResellerPanel::setChoices(const QList<Reseller> &resellers)
{
    QList<Reseller> choices;
    for (const Reseller &reseller : resellers) {
        if (reseller.isActive())
            choices.append(reseller);
    }
    if (choices == m_choices)
        return; // what is told is mostly how many customers they have
    m_choices = choices;
    m_chooseAnother->setVisible(m_choices.size() > 1 && m_choice->isHidden());
    fillChoice();
}

void ResellerPanel::fillChoice()
{
    // 20,000 entries for somebody who chooses nothing; and the list must not jump under the mouse.
    if (m_choice->isHidden() || m_choice->view()->isVisible())
        return;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const Reseller &reseller : std::as_const(m_choices)) {
        m_choice->addItem(reseller.name, reseller.id.toString());
        if (reseller.id == m_reseller.id)
            m_choice->setCurrentIndex(m_choice->count() - 1);
    }
}

void ResellerPanel::openChoice()
{
    if (m_choices.size() < 2)
        return;
    m_chooseAnother->hide();
    m_choice->show();
    fillChoice();
    m_choice->setFocus(Qt::OtherFocusReason);
}

void ResellerPanel::setReadOnly(bool isReadOnly)
{
    m_chooseAnother->setEnabled(!isReadOnly);
    m_choice->setEnabled(!isReadOnly);
}

void ResellerPanel::setCompact(bool isCompact)
{
    m_saving->setVisible(!isCompact);
    const int above = isCompact ? unit(3) : unit(5);
    layout()->setContentsMargins(isCompact ? unit(7) : unit(5), above, unit(5), above);
}

void ResellerPanel::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

} // namespace tierdesk::ui
