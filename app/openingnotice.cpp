// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openingnotice.h"

#include "ui/style/style.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {
constexpr std::chrono::milliseconds kMoment {300}; // nothing flashes for less (conventions 42)
}

OpeningNotice::OpeningNotice()
    : m_sentence(new ui::TextLabel({}, ui::TextStyle::Body, ui::Tone::Text, this))
{
    setWindowTitle(u"Tierdesk"_s);
    setMinimumWidth(ui::unit(110));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(ui::unit(5), ui::unit(5), ui::unit(5), ui::unit(5));
    column->setSpacing(ui::unit(4));
    auto *progress = new ui::ProgressLine(this);
    progress->setAccessibleName(tr("Tierdesk is opening its data"));
    progress->setProgress(0, 0);
    m_sentence->setWordWrap(true);
    column->addWidget(
        new ui::TextLabel(tr("Tierdesk is opening its data"), ui::TextStyle::Question, ui::Tone::Text, this));
    column->addWidget(m_sentence);
    column->addWidget(progress);
    m_moment.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, [this] { setVisible(true); });
}

void OpeningNotice::say(store::OpeningStep step)
{
    switch (step) {
    case store::OpeningStep::Checking:
        show(tr("Checking the file: Tierdesk was not closed properly the last time."));
        break;
    case store::OpeningStep::BackingUp:
        show(tr("Backing up drafts, operations and activity before their form changes."));
        break;
    case store::OpeningStep::Migrating:
        show(tr("Bringing the data of an older version into the form of this one."));
        break;
    }
}

void OpeningNotice::sayWaiting()
{
    //: "tierdesk sync" is typed as it stands here
    show(tr("Waiting for \"tierdesk sync\" to end, which was reading from Partner Center."));
}

void OpeningNotice::sayKeepingAside()
{
    show(tr("Looking through the files and keeping the damaged one aside."));
}

void OpeningNotice::sayRestoring()
{
    show(tr("Checking the backup and putting it in place."));
}

void OpeningNotice::reject() { }

void OpeningNotice::show(const QString &sentence)
{
    m_sentence->setText(sentence);
    if (!isVisible() && !m_moment.isActive())
        m_moment.start(kMoment);
}

} // namespace tierdesk::app
