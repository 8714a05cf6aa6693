// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMessageBox;
class QString;

namespace tierdesk::ui {

/// What a box says, shown letter by letter: names and paths stand in it. QMessageBox::setTextFormat() reaches
/// the first of the two alone.
void setPlainWords(QMessageBox &box, const QString &fact, const QString &meaning);

} // namespace tierdesk::ui
