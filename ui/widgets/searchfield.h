// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QPointer>

namespace tierdesk::ui {

/// A search line: magnifier, clear button, the key that leads to it. Down, Up and Return hand the focus to
/// the list, Esc clears (and, when empty already, goes to the list too).
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    /// `placeholder` says what is searched ("Search name or domain"); it is the accessible name as well.
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);
    void setList(QWidget *list); ///< gets the focus by Down, Up, Return
    /// Shows the key in the empty field ("Ctrl+F"); the key itself belongs to the window.
    void setKeyHint(const QString &hint);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

public slots:
    void find(); ///< takes the focus and selects what is in it

private:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    QPointer<QWidget> m_list;
    QString m_keyHint;
};

} // namespace tierdesk::ui
