// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

namespace tierdesk::sync {
class Session;
}
namespace tierdesk::ui {
class BackupDialog;
class MainWindow;
class ProxyDialog;
class SupportReportDialog;
}

namespace tierdesk::app {

struct Settings;

/// What keeps an account's data safe and helps where something went wrong: backups on demand, the report for
/// support, a proxy that asks who we are.
class Upkeep : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    Upkeep(sync::Session &session, const Settings &settings, QObject *parent);
    void follow(ui::MainWindow &window, bool isPractice, const QString &language);

private:
    void backUp(ui::MainWindow &window);
    void askForProxy(const QString &proxy, bool refused);
    void report(ui::MainWindow &window, bool isPractice, const QString &language);

    sync::Session &m_session;
    const Settings &m_settings;
    QPointer<ui::MainWindow> m_window; ///< the one followed last
    QPointer<ui::BackupDialog> m_backup;
    QPointer<ui::ProxyDialog> m_proxy;
    QPointer<ui::SupportReportDialog> m_report;
};

} // namespace tierdesk::app
