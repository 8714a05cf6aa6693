// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tierdesk::ui {

class TextLabel;

/// A line in which the end of what is typed stands already (".onmicrosoft.com").
class SuffixEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit SuffixEdit(const QString &suffix, QWidget *parent = nullptr);

private:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void place();

    TextLabel *m_suffix = nullptr;
};

} // namespace tierdesk::ui
