// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainbox.h"

#include <QLabel>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {

void setPlainWords(QMessageBox &box, const QString &fact, const QString &meaning)
{
    box.setTextFormat(Qt::PlainText);
    box.setText(fact);
    box.setInformativeText(meaning);
    // The box makes this label with the text, and gives no other way to it than Qt's name of it.
    if (auto *const label = box.findChild<QLabel *>(u"qt_msgbox_informativelabel"_s)) {
        label->setTextFormat(Qt::PlainText);
        label->setOpenExternalLinks(false);
    }
}

} // namespace tierdesk::ui
