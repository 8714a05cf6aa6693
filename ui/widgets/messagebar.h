// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace tierdesk::ui {

class FactLabel;

enum class Gravity { Info, Success, Warning, Danger };

/// A bar under the page's head: icon, one bold fact, what it means, links at the right. Plain text only.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Gravity gravity, const QString &fact, const QString &meaning);
    /// Adds a link at the right; links are removed by clear().
    void addLink(const QString &text, QObject *context, std::function<void()> act);
    void setClosable(bool closable);
    void clear(); ///< hides the bar

private:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dress();

    QLabel *m_icon = nullptr;
    FactLabel *m_text = nullptr;
    QHBoxLayout *m_links = nullptr;
    QToolButton *m_close = nullptr;
    Gravity m_gravity = Gravity::Info;
};

} // namespace tierdesk::ui
