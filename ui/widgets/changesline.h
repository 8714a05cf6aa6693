// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tierdesk::ui {

class LinkButton;
class TextLabel;

/// "12 changes · Show": what would add, remove or move rows under the mouse waits behind it. Hidden while
/// nothing waits.
class ChangesLine : public QWidget {
    Q_OBJECT
public:
    /// `description` says what Show does, for a screen reader.
    explicit ChangesLine(const QString &description, QWidget *parent = nullptr);
    void setChanges(int changes);

signals:
    void showRequested();

private:
    TextLabel *m_changes = nullptr;
};

} // namespace tierdesk::ui
