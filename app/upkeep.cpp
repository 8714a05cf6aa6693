// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/upkeep.h"

#include "app/settings.h"
#include "app/supportreport.h"
#include "models/base/whenanswered.h"
#include "models/store/backup.h"
#include "models/sync/session.h"
#include "ui/dialogs/backupdialog.h"
#include "ui/dialogs/proxydialog.h"
#include "ui/dialogs/supportreportdialog.h"
#include "ui/mainwindow.h"

#include <QDateTime>
#include <QtConcurrentRun>

namespace tierdesk::app {
Upkeep::Upkeep(sync::Session &session, const Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
    connect(&session, &sync::Session::proxyAsked, this, &Upkeep::askForProxy);
}

void Upkeep::follow(ui::MainWindow &window, bool isPractice, const QString &language)
{
    m_window = &window;
    connect(&window, &ui::MainWindow::backupRequested, this, [this, &window] { backUp(window); });
    connect(&window, &ui::MainWindow::supportReportRequested, this,
        [this, &window, isPractice, language] { report(window, isPractice, language); });
}

void Upkeep::backUp(ui::MainWindow &window)
{
    if (!m_backup) {
        const auto write = [desk = m_session.deskPath()](
                               const QString &path, const std::function<bool()> &mayGoOn) {
            return QtConcurrent::run([desk, path, mayGoOn] { return store::backUp(desk, path, mayGoOn); });
        };
        m_backup = new ui::BackupDialog(write, &window);
        m_backup->setAttribute(Qt::WA_DeleteOnClose);
        m_backup->open();
    }
    m_backup->raise();
}

void Upkeep::askForProxy(const QString &proxy, bool refused)
{
    if (m_proxy || !m_window)
        return;
    m_proxy = new ui::ProxyDialog(proxy, refused, m_window);
    m_proxy->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_proxy, &ui::ProxyDialog::signedIn, &m_session, &sync::Session::signInToProxy);
    m_proxy->open();
}

void Upkeep::report(ui::MainWindow &window, bool isPractice, const QString &language)
{
    if (!m_report) {
        m_report = new ui::SupportReportDialog(&window);
        m_report->setAttribute(Qt::WA_DeleteOnClose);
        m_report->open();
        SupportFacts facts;
        facts.dataFolder = m_session.options().dataFolder;
        facts.replicaPath = m_session.replicaPath();
        facts.deskPath = m_session.deskPath();
        facts.isPractice = isPractice;
        facts.language = language;
        facts.appearance = m_settings.appearance;
        facts.status = m_session.status();
        whenAnswered(supportReport(facts, QDateTime::currentDateTimeUtc()), m_report,
            [dialog = m_report](const QString &text) { dialog->setReport(text); });
    }
    m_report->raise();
}

} // namespace tierdesk::app
