// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include "ui/style/style.h"
#include "ui/widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QVBoxLayout>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Tierdesk"));
    auto *picture = new QLabel(this);
    picture->setPixmap(
        QIcon(u":/tierdesk/org.tierdesk.Tierdesk.svg"_s).pixmap({unit(16), unit(16)}, devicePixelRatioF()));
    auto *words = new QVBoxLayout;
    words->setSpacing(unit(2));
    words->addWidget(new TextLabel(u"Tierdesk"_s, TextStyle::Question));
    //: %1 is a version number
    auto *version = new TextLabel(
        tr("Version %1").arg(QStringLiteral(TIERDESK_VERSION)), TextStyle::Body, Tone::Secondary);
    version->setSelectable();
    words->addWidget(version);
    const QString paragraphs[] = {
        tr("The desk of an indirect provider: its resellers, its customers and their subscriptions."),
        tr("Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty."),
        tr("Tierdesk is not made, endorsed or supported by Microsoft."),
    };
    for (const QString &paragraph : paragraphs) {
        auto *label = new TextLabel(paragraph);
        label->setWordWrap(true);
        label->setMinimumWidth(unit(90));
        words->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(unit(5));
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit(6));
    column->addLayout(row);
    column->addWidget(buttons);
}

} // namespace tierdesk::ui
