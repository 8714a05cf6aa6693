// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/damagedfiles.h"
#include "app/datafolder.h"
#include "app/language.h"
#include "app/practice.h"
#include "app/profile.h"
#include "app/settings.h"
#include "models/base/result.h"
#include "ui/style/style.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QApplication;

namespace tierdesk::sync {
class Session;
}
namespace tierdesk::ui {
class CustomersPage;
class MainWindow;
class ResellerList;
class WizardShelf;
struct PageMade;
}

namespace tierdesk::app {

class Doorbell;
class EndSignals;
class LogFile;
class OpeningNotice;
class Upkeep;

/// Puts the program together: folder → (practice service) → session → windows, and takes it apart again.
class Application : public QObject {
    Q_OBJECT
public:
    Application(QApplication &application, Profile profile, QString askedLanguage);
    ~Application() override;

    /// Takes the data folder and begins to open the account. A number: end with this exit code instead.
    [[nodiscard]] std::optional<int> start();

private:
    [[nodiscard]] std::optional<int> takeDataFolder();
    void takeDataFolderWhenFree();
    [[nodiscard]] bool mayTryAgain(const DataFolderFault &fault); ///< asks; maybe with another folder
    void begin(DataFolder folder);
    void loadLook();
    void startLog();
    void serve();
    void openAccount();
    void accountFailed(const Error &error);
    void startElsewhere(const QString &folder);
    void keepPracticeAside();
    void mend(const QFuture<Result<MendedDesk>> &mending, void (*tell)(const Error &));
    void fail(); ///< ends with an exit code that says so
    void accountOpened(sync::Session *session);

    void makeWindow();
    void showWindow(); ///< with what the account has
    void fillWindow(ui::MainWindow &window);
    [[nodiscard]] ui::PageMade makeResellers(
        ui::MainWindow &window, ui::CustomersPage *customers, ui::ResellerList &list);
    [[nodiscard]] ui::PageMade makeSubscriptions(
        ui::MainWindow &window, ui::CustomersPage *customers, ui::ResellerList &list);
    [[nodiscard]] ui::PageMade makeOperations(ui::MainWindow &window, ui::CustomersPage *customers);
    [[nodiscard]] ui::PageMade makeDrafts(ui::MainWindow &window);
    void followWizards(ui::MainWindow &window);
    void raiseWindow();
    void readForVisitor(const std::function<void(const Result<void> &)> &reply);
    void useLanguage(const QString &code);
    void useAppearance(std::optional<ui::Scheme> appearance);
    [[nodiscard]] std::optional<ui::Scheme> setAppearance() const;
    void quit();
    void endBySignal();

    QApplication &m_application;
    Profile m_profile;
    QString m_askedLanguage;
    QString m_accountName;
    Settings m_settings;
    Language m_language;
    std::optional<DataFolder> m_folder;
    std::unique_ptr<LogFile> m_log;
    std::unique_ptr<EndSignals> m_endSignals;
    bool m_isAsking = false; ///< before the end, about what would be lost
    bool m_isEnding = false; ///< a signal came before the account was open
    bool m_isMending = false; ///< in another thread, which is not left half done
    std::unique_ptr<OpeningNotice> m_notice; ///< while the files are opened
    MendedDesk m_mended; ///< what is to be told once the window stands
    std::unique_ptr<Doorbell> m_doorbell;
    std::unique_ptr<PracticeService> m_practice;
    sync::Session *m_session = nullptr; ///< child of this
    ui::WizardShelf *m_wizards = nullptr; ///< child of this
    Upkeep *m_upkeep = nullptr; ///< child of this
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tierdesk::app
