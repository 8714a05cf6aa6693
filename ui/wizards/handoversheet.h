// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace tierdesk::ui {

/// What is handed over to a new customer on paper.
struct HandoverSheet {
    QString companyName;
    QString userName;
    QString password; ///< empty = not known; then the sheet has no such line
};

/// Asks for a printer and prints; `printed` is called in `context` if it was. Nothing is written to a file
/// of ours.
void printHandoverSheet(
    QWidget *parent, const HandoverSheet &sheet, QObject *context, std::function<void()> printed);

} // namespace tierdesk::ui
