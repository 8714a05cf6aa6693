// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

namespace tierdesk::ui {

void MainWindow::follow(sync::Session &session)
{
    connect(&session, &sync::Session::statusChanged, this, &MainWindow::showStatus);
    connect(this, &MainWindow::refreshRequested, &session, &sync::Session::refresh);
    showStatus(session.status());
}

} // namespace tierdesk::ui
