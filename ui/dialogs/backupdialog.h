// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/dialogs/filejobdialog.h"

#include <QFuture>

#include <functional>

namespace tierdesk::ui {

/// Back up: where to; says what is in the copy and what is not.
class BackupDialog : public FileJobDialog {
    Q_OBJECT
public:
    /// Writes the copy; `mayGoOn` is asked from any thread, and once it says no the old file is left (Canceled).
    using BackUp =
        std::function<QFuture<Result<void>>(const QString &path, const std::function<bool()> &mayGoOn)>;

    explicit BackupDialog(BackUp backUp, QWidget *parent = nullptr);

private:
    void run() override;
    void finish(const Result<void> &result);

    BackUp m_backUp;
};

} // namespace tierdesk::ui
