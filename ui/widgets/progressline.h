// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProgressBar>

namespace tierdesk::ui {

/// The 4 px bar without a number; its accessible name says what is running.
class ProgressLine : public QProgressBar {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setProgress(qint64 done, qint64 expected); ///< expected 0 = not known
};

} // namespace tierdesk::ui
