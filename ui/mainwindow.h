// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/session.h"
#include "ui/style/style.h"

#include <QList>
#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QStackedWidget;

namespace tierdesk::ui {

class Header;
class Rail;
class StatusLine;

/// What the window is made with.
struct MainWindowOptions {
    QString accountName; ///< the company's, as the account has it
    QString tenantId; ///< the account's Microsoft ID, to be copied from its menu
    QString language = QStringLiteral("en"); ///< "en", "pl", "hu": the checked entry of View > Language
    std::optional<Scheme> appearance; ///< nothing = as the desktop
};

/// What the Edit menu does on a page. What is left empty is disabled there, so that a page may have its own
/// shortcut instead; text fields copy and select by themselves.
struct PageActs {
    std::function<void()> find; ///< Ctrl+F
    std::function<void()> copy; ///< Ctrl+C
    std::function<void()> selectAll; ///< Ctrl+A
};

/// A page and its acts.
struct PageMade {
    QWidget *widget = nullptr;
    PageActs acts = {};
};

enum class WizardPlace { Open, PutAside };

/// The frame of everything: header with menus, account and PRACTICE; rail; pages; status line.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const MainWindowOptions &options = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows this session's status and gives it F5 and "Try again".
    void follow(sync::Session &session);
    void setAccountName(const QString &name);

    /// Adds a page to rail and Partner Center menu (Ctrl+1 …) in the order of the calls, and gives its number, from 0 on. The
    /// page itself is made when it is first shown or asked for; those that are known when the window is shown are made once it
    /// has been drawn, one after the other: no start has to wait for pages that nobody sees yet. It is taken over.
    int addPage(const QString &iconName, const QString &title, const std::function<PageMade()> &make);
    void beginFoot(); ///< pages added from now on stand at the rail's lower end
    void setPageCount(int page, std::optional<qint64> count); ///< beside its entry in the rail
    void setCurrentPage(int page);
    [[nodiscard]] QWidget *page(int number);
    [[nodiscard]] QWidget *currentPage() const;

    /// An entry of the Window menu for a wizard, open or put aside. Connect its triggered(); delete it when
    /// the wizard is gone.
    [[nodiscard]] QAction *addWizardEntry(const QString &title, WizardPlace place);
    void setWizardEntry(QAction *entry, const QString &title, WizardPlace place);

public slots:
    void showStatus(const tierdesk::sync::SyncStatus &status);
    void showRefused(int operations); ///< in the status line

signals:
    void refreshRequested(); ///< F5 or "Try again"
    void refusedRequested(); ///< the status line's sentence about refused operations
    void exportRequested(); ///< File > Export customers…
    void subscriptionsExportRequested(); ///< File > Export subscriptions…
    void backupRequested(); ///< File > Back up…
    void supportReportRequested(); ///< Help > Save report for support…
    void quitRequested(); ///< File > Quit; the windows still have to be asked
    void languageChosen(const QString &language); ///< "en", "pl", "hu"
    void appearanceChosen(std::optional<tierdesk::ui::Scheme> appearance);
    void pageChanged(QWidget *page);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Page {
        QAction *action = nullptr;
        std::function<PageMade()> make; ///< empty once it is made
        QWidget *widget = nullptr; ///< until then something empty in its place
        PageActs acts;
    };

    void makeMenus(const MainWindowOptions &options);
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu(const MainWindowOptions &options);
    void makeHelpMenu();
    void choosePage(int index);
    void rememberTextField(QWidget *focus);
    void updateEditMenu();
    void copy();
    void selectAll();
    void showAbout();
    void makePage(int number);
    void makeNextPage();
    [[nodiscard]] const Page *shownPage() const;

    Header *m_header = nullptr;
    QMenu *m_partnerCenter = nullptr;
    QMenu *m_windowMenu = nullptr;
    QAction *m_beforeRefresh = nullptr; ///< the separator that pages are inserted before
    QAction *m_noWizards = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_selectAll = nullptr;
    QAction *m_find = nullptr;
    QActionGroup *m_pageActions = nullptr;
    Rail *m_rail = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusLine *m_status = nullptr;
    QList<Page> m_pages;
    QList<QAction *> m_wizards;
    QPointer<QWidget> m_textField; ///< had the focus before the menu bar took it
};

} // namespace tierdesk::ui
