// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLabel;

namespace tierdesk::ui {

/// A page's first line: title, count beside it ("84 of 2,000"), the page's acts at the right.
class PageHead : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setCount(const QString &count); ///< plain text, empty hides it
    void setSelected(qint64 rows); ///< said beside the count, where they are more than one
    /// Adds a button (or other widget) at the right end, in the order of the calls; the head owns it.
    void addAct(QWidget *act);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_line = nullptr;
    QHBoxLayout *m_words = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_selected = nullptr; ///< takes the room that is left: what is selected moves nothing
    QHBoxLayout *m_acts = nullptr;
};

} // namespace tierdesk::ui
