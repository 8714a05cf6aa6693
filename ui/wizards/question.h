// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QMessageBox;
class QObject;
class QWidget;

namespace tierdesk::ui {

/// A question before something that cannot be taken back. No is the default and has the focus.
struct Question {
    QString title; ///< the question itself
    QString meaning; ///< what it touches
    QString yes;
    QString no;
};

/// The box, not shown yet; deleted with its parent.
[[nodiscard]] QMessageBox *makeQuestion(QWidget *parent, const Question &question);
/// Whether a person chose Yes in it.
[[nodiscard]] bool isYes(const QMessageBox &box);
/// Asks without stopping anything else; `onYes` is called in `context`.
void ask(QWidget *parent, const Question &question, QObject *context, std::function<void()> onYes);

} // namespace tierdesk::ui
