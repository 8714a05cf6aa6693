// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace tierdesk::ui {

/// The body of a page: scrolls up and down only, and never squeezes what is in it. (QScrollArea looks at the
/// least size alone, which is too low where wrapped text makes the height depend on the width.)
class PageScroll : public QScrollArea {
    Q_OBJECT
public:
    explicit PageScroll(QWidget *content, QWidget *parent = nullptr);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void fit();
};

} // namespace tierdesk::ui
