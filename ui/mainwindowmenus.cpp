// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/widgets/header.h"

#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace tierdesk::ui {

using namespace Qt::StringLiterals;

namespace {

/// Calls one of the functions that every text field has, whichever class it is of.
bool copyFrom(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->copy();
        return line->hasSelectedText();
    }
    if (auto *text = qobject_cast<QTextEdit *>(field)) {
        text->copy();
        return true;
    }
    if (auto *plain = qobject_cast<QPlainTextEdit *>(field)) {
        plain->copy();
        return true;
    }
    return false;
}

bool selectAllIn(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->selectAll();
        return true;
    }
    if (auto *text = qobject_cast<QTextEdit *>(field)) {
        text->selectAll();
        return true;
    }
    if (auto *plain = qobject_cast<QPlainTextEdit *>(field)) {
        plain->selectAll();
        return true;
    }
    return false;
}

} // namespace

void MainWindow::makeMenus(const MainWindowOptions &options)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu(options);
    m_partnerCenter = m_header->menuBar()->addMenu(tr("&Partner Center"));
    m_beforeRefresh = m_partnerCenter->addSeparator();
    QAction *refresh = m_partnerCenter->addAction(icon(u"refresh"_s), tr("&Refresh"));
    refresh->setShortcut(QKeySequence(Qt::Key_F5));
    connect(refresh, &QAction::triggered, this, &MainWindow::refreshRequested);
    m_windowMenu = m_header->menuBar()->addMenu(tr("&Window"));
    m_noWizards = m_windowMenu->addAction(tr("No wizard is open"));
    m_noWizards->setEnabled(false);
    makeHelpMenu();
}

void MainWindow::makeFileMenu()
{
    QMenu *menu = m_header->menuBar()->addMenu(tr("&File"));
    QAction *exporting = menu->addAction(icon(u"export"_s), tr("&Export customers…"));
    exporting->setShortcut(QKeySequence(u"Ctrl+E"_s));
    connect(exporting, &QAction::triggered, this, &MainWindow::exportRequested);
    QAction *subscriptions = menu->addAction(tr("Export &subscriptions…"));
    subscriptions->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    connect(subscriptions, &QAction::triggered, this, &MainWindow::subscriptionsExportRequested);
    connect(menu->addAction(tr("&Back up…")), &QAction::triggered, this, &MainWindow::backupRequested);
    menu->addSeparator();
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    connect(quit, &QAction::triggered, this, &MainWindow::quitRequested);
}

void MainWindow::makeEditMenu()
{
    QMenu *menu = m_header->menuBar()->addMenu(tr("&Edit"));
    m_copy = menu->addAction(icon(u"copy"_s), tr("&Copy"));
    m_copy->setShortcut(QKeySequence::Copy);
    connect(m_copy, &QAction::triggered, this, &MainWindow::copy);
    m_selectAll = menu->addAction(tr("Select &all"));
    m_selectAll->setShortcut(QKeySequence::SelectAll);
    connect(m_selectAll, &QAction::triggered, this, &MainWindow::selectAll);
    menu->addSeparator();
    m_find = menu->addAction(icon(u"search"_s), tr("&Find"));
    m_find->setShortcut(QKeySequence::Find);
    connect(m_find, &QAction::triggered, this, [this] {
        if (shownPage() && shownPage()->acts.find)
            shownPage()->acts.find();
    });
    updateEditMenu();
}

void MainWindow::makeViewMenu(const MainWindowOptions &options)
{
    QMenu *menu = m_header->menuBar()->addMenu(tr("&View"));
    QMenu *appearance = menu->addMenu(tr("&Appearance"));
    auto *schemes = new QActionGroup(this);
    const auto addScheme = [&](const QString &text, std::optional<Scheme> scheme) {
        QAction *action = appearance->addAction(text);
        action->setCheckable(true);
        action->setChecked(options.appearance == scheme);
        schemes->addAction(action);
        connect(action, &QAction::triggered, this, [this, scheme] { emit appearanceChosen(scheme); });
    };
    addScheme(tr("As the &desktop"), std::nullopt);
    addScheme(tr("&Light"), Scheme::Light);
    addScheme(tr("Dar&k"), Scheme::Dark);
    QMenu *languages = menu->addMenu(tr("&Language"));
    auto *group = new QActionGroup(this);
    // Languages are named in themselves, whatever the window's language is.
    const std::pair<QString, QString> known[] = {
        {u"en"_s, u"English"_s}, {u"pl"_s, u"Polski"_s}, {u"hu"_s, u"Magyar"_s}};
    for (const auto &[code, name] : known) {
        QAction *action = languages->addAction(name);
        action->setCheckable(true);
        action->setChecked(options.language == code);
        group->addAction(action);
        connect(
            action, &QAction::triggered, this, [this, language = code] { emit languageChosen(language); });
    }
}

void MainWindow::makeHelpMenu()
{
    QMenu *menu = m_header->menuBar()->addMenu(tr("&Help"));
    connect(menu->addAction(tr("&Save report for support…")), &QAction::triggered, this,
        &MainWindow::supportReportRequested);
    connect(menu->addAction(tr("&About Tierdesk")), &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::rememberTextField(QWidget *focus)
{
    if (!focus || focus == m_header->menuBar())
        return;
    const bool isText = qobject_cast<QLineEdit *>(focus) || qobject_cast<QTextEdit *>(focus)
        || qobject_cast<QPlainTextEdit *>(focus);
    m_textField = isText && focus->window() == this ? focus : nullptr;
    updateEditMenu();
}

void MainWindow::updateEditMenu()
{
    const Page *current = shownPage();
    m_copy->setEnabled(m_textField || (current && current->acts.copy));
    m_selectAll->setEnabled(m_textField || (current && current->acts.selectAll));
    m_find->setEnabled(current && current->acts.find);
}

void MainWindow::copy()
{
    if (!copyFrom(m_textField) && shownPage() && shownPage()->acts.copy)
        shownPage()->acts.copy();
}

void MainWindow::selectAll()
{
    if (!selectAllIn(m_textField) && shownPage() && shownPage()->acts.selectAll)
        shownPage()->acts.selectAll();
}

} // namespace tierdesk::ui
