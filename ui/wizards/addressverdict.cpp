// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizards/addressverdict.h"

#include "ui/style/style.h"
#include "ui/text/labels.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

namespace {

constexpr int kMostSuggestions = 4;

/// What the service left out of a suggestion is what was typed.
Address filled(Address suggestion, const Address &typed)
{
    const auto keep = [](QString &part, const QString &before) {
        if (part.trimmed().isEmpty())
            part = before;
    };
    keep(suggestion.line1, typed.line1);
    keep(suggestion.line2, typed.line2);
    keep(suggestion.postalCode, typed.postalCode);
    keep(suggestion.city, typed.city);
    keep(suggestion.state, typed.state);
    return suggestion;
}

} // namespace

AddressVerdict::AddressVerdict(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new TextLabel(QString(), TextStyle::Caption, Tone::Secondary))
    , m_check(new LinkButton(tr("Check the address")))
    , m_suggestions(new QVBoxLayout)
{
    auto *const line = new QHBoxLayout;
    line->setSpacing(unit(2));
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addWidget(m_check, 0, Qt::AlignTop);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(unit());
    all->addLayout(line);
    all->addLayout(m_suggestions);
    m_suggestions->setSpacing(unit());
    m_text->setWordWrap(true);
    connect(m_check, &QPushButton::clicked, this, &AddressVerdict::checkRequested);
    show(AccountChecks::AddressState::NotAsked, {}, {});
}

void AddressVerdict::setCanCheck(bool canCheck)
{
    m_check->setEnabled(canCheck);
}

void AddressVerdict::say(const QString &iconName, int tone, const QString &text)
{
    m_icon->setVisible(!iconName.isEmpty());
    if (!iconName.isEmpty())
        m_icon->setPixmap(icon(iconName, Tone(tone)).pixmap(fontMetrics().height() - 2));
    m_text->setText(text);
}

void AddressVerdict::show(AccountChecks::AddressState state, const AddressCheck &check, const Address &typed)
{
    while (QLayoutItem *const item = m_suggestions->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    m_check->setVisible(state != AccountChecks::AddressState::Asking);
    switch (state) {
    case AccountChecks::AddressState::NotAsked:
        say({}, 0, tr("The address is checked with Microsoft when it is complete."));
        return;
    case AccountChecks::AddressState::Asking:
        say({}, 0, tr("Checking the address…"));
        return;
    case AccountChecks::AddressState::Unchecked:
        say(u"warning"_s, int(Tone::Warning),
            tr("The address could not be checked. You can go on all the same."));
        return;
    case AccountChecks::AddressState::Answered:
        break;
    }
    switch (check.verdict) {
    case AddressCheck::Verdict::Accepted:
        say(u"done"_s, int(Tone::Success), tr("Address checked"));
        m_check->hide();
        return;
    case AddressCheck::Verdict::NotChecked:
        say(u"warning"_s, int(Tone::Warning),
            tr("Microsoft cannot check this address. You can go on if it is right."));
        return;
    case AddressCheck::Verdict::Doubtful:
        say(u"warning"_s, int(Tone::Warning),
            check.suggestions.isEmpty() ? tr("Microsoft does not find this address. Compare it.")
                                        : tr("Microsoft knows this address in another form:"));
        break;
    case AddressCheck::Verdict::Refused:
        say(u"warning"_s, int(Tone::Warning), tr("Microsoft does not accept this address. Compare it."));
        break;
    }
    offer(check, typed);
}

void AddressVerdict::offer(const AddressCheck &check, const Address &typed)
{
    for (const Address &suggestion : check.suggestions.mid(0, kMostSuggestions)) {
        const Address whole = filled(suggestion, typed);
        //: %1 is an address in one line
        const QString text = tr("Use %1").arg(addressLine(whole));
        auto *const link = new LinkButton(QString(text).replace(u'&', "&&"_L1));
        link->setAccessibleName(text);
        connect(link, &QPushButton::clicked, this, [this, whole] { emit suggestionChosen(whole); });
        m_suggestions->addWidget(link, 0, Qt::AlignLeft);
    }
}

} // namespace tierdesk::ui
