// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace tierdesk::ui {

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
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_links = nullptr;
    Gravity m_gravity = Gravity::Info;
};

} // namespace tierdesk::ui
