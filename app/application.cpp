// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/doorbell.h"
#include "app/endsignals.h"
#include "app/headless/accountfiles.h"
#include "app/logfile.h"
#include "app/openingnotice.h"
#include "app/troubledialogs.h"
#include "app/upkeep.h"
#include "models/base/log.h"
#include "models/base/whenanswered.h"
#include "models/store/database.h"
#include "models/sync/session.h"
#include "ui/mainwindow.h"
#include "ui/widgets/practicemark.h"
#include "ui/wizardshelf.h"

#include <QApplication>
#include <QDateTime>
#include <QIcon>
#include <QSessionManager>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {
const QString kPracticeFile = u"/practice.sqlite"_s;
constexpr int kFailed = 1;
constexpr std::chrono::seconds kWaitForFolder {10};
}
Application::Application(QApplication &application, Profile profile, QString askedLanguage)
    : m_application(application)
    , m_profile(std::move(profile))
    , m_askedLanguage(std::move(askedLanguage))
{
    QApplication::setWindowIcon(QIcon(u":/tierdesk/org.tierdesk.Tierdesk.svg"_s));
    connect(&application, &QGuiApplication::commitDataRequest, this, [this](QSessionManager &manager) {
        // Logging off is a way out like any other: a first password that was not copied is asked about.
        if (m_wizards && manager.allowsInteraction() && !m_wizards->mayCloseAll())
            manager.cancel();
    });
    m_endSignals = std::make_unique<EndSignals>();
    connect(m_endSignals.get(), &EndSignals::came, this, &Application::endBySignal);
}

Application::~Application()
{
    m_window.reset();
    delete m_wizards;
    delete m_upkeep;
    // Also one that is still opening: the folder is left when nobody writes there any more.
    qDeleteAll(findChildren<sync::Session *>(QString(), Qt::FindDirectChildrenOnly));
    m_practice.reset(); // last: the session's requests are ended by then
}

std::optional<int> Application::start()
{
    m_language.install(m_application, Language::choose(m_askedLanguage, {}, QLocale::system()));
    ui::Style::apply(m_application, ui::Style::preferredScheme());
    return takeDataFolder();
}

std::optional<int> Application::takeDataFolder()
{
    while (true) {
        auto folder = DataFolder::open(m_profile.dataFolder);
        // Looked at before the practice service puts a file of its own there.
        const bool isForPractice = m_profile.kind == Profile::Kind::EmbeddedPractice;
        if (folder && isForPractice && belongsToAnother(m_profile))
            folder =
                tl::unexpected(DataFolderFault {DataFolderFault::Kind::OtherAccount, m_profile.dataFolder});
        if (folder) {
            begin(std::move(*folder));
            return std::nullopt;
        }
        DataFolderFault fault = folder.error();
        if (fault.kind == DataFolderFault::Kind::InUse) {
            const Doorbell::Answer answer = Doorbell::ring(fault.path);
            if (answer == Doorbell::Answer::Raised)
                return 0;
            if (answer == Doorbell::Answer::GivesWay) {
                takeDataFolderWhenFree();
                return std::nullopt;
            }
            fault.isWithoutWindow = answer == Doorbell::Answer::NoWindow;
        }
        if (!mayTryAgain(fault))
            return m_isEnding ? 0 : kFailed;
    }
}

/// "tierdesk sync" ends as soon as what it is writing is written.
void Application::takeDataFolderWhenFree()
{
    m_notice = std::make_unique<OpeningNotice>();
    m_notice->sayWaiting();
    DataFolder::openWhenFree(
        m_profile.dataFolder, kWaitForFolder, this, [this](tl::expected<DataFolder, DataFolderFault> folder) {
            m_notice.reset();
            if (folder)
                return begin(std::move(*folder));
            DataFolderFault fault = folder.error();
            fault.isWithoutWindow = true;
            if (!mayTryAgain(fault))
                return fail();
            if (const auto exitCode = takeDataFolder())
                QApplication::exit(*exitCode);
        });
}

bool Application::mayTryAgain(const DataFolderFault &fault)
{
    const TroubleDecision decision = askAboutFolder(fault);
    if (decision.what == TroubleDecision::What::OtherFolder)
        m_profile.dataFolder = decision.folder;
    return !m_isEnding
        && (decision.what == TroubleDecision::What::OtherFolder
            || decision.what == TroubleDecision::What::TryAgain);
}

void Application::fail()
{
    QApplication::exit(m_isEnding ? 0 : kFailed);
}

void Application::begin(DataFolder folder)
{
    m_folder = std::move(folder);
    startLog();
    loadLook();
    m_doorbell = std::make_unique<Doorbell>(m_folder->path());
    connect(m_doorbell.get(), &Doorbell::rung, this, &Application::raiseWindow);
    connect(m_doorbell.get(), &Doorbell::readingAsked, this, &Application::readForVisitor);
    serve();
}

void Application::startLog()
{
    m_log.reset(); // one at a time
    m_log = std::make_unique<LogFile>(m_folder->path());
    m_log->install();
    qCInfo(logApp, "Tierdesk %s started with Qt %s", TIERDESK_VERSION, qVersion());
}

void Application::loadLook()
{
    m_settings = loadSettings(m_folder->path());
    m_language.install(
        m_application, Language::choose(m_askedLanguage, m_settings.language, QLocale::system()));
    ui::Style::apply(m_application, setAppearance().value_or(ui::Style::preferredScheme()));
    ui::PracticeMark::setPractice(m_profile.isPractice());
}

void Application::serve()
{
    if (m_profile.kind == Profile::Kind::Service) {
        m_accountName = m_profile.endpoint.tenantId;
        // Once events are handled: only then can the program be ended from there.
        QMetaObject::invokeMethod(this, &Application::openAccount, Qt::QueuedConnection);
        return;
    }
    m_practice = std::make_unique<PracticeService>();
    whenAnswered(m_practice->start(m_folder->path() + kPracticeFile), this,
        [this](const Result<sandbox::Address> &address) {
            if (!address) {
                accountFailed(address.error());
                return;
            }
            m_profile.endpoint = {address->baseUrl, address->authority, address->clientId, address->tenantId};
            m_accountName = address->accountName;
            openAccount();
        });
}

void Application::openAccount()
{
    if (const auto kept = m_folder->keepFor(m_profile.endpoint.tenantId); !kept) {
        const TroubleDecision decision = askAboutFolder(kept.error());
        if (decision.what == TroubleDecision::What::OtherFolder && !m_isEnding)
            startElsewhere(decision.folder);
        else
            fail();
        return;
    }
    sync::SessionOptions options;
    options.dataFolder = m_folder->path();
    options.baseUrl = m_profile.endpoint.baseUrl;
    options.authority = m_profile.endpoint.authority;
    options.clientId = m_profile.endpoint.clientId;
    options.tenantId = m_profile.endpoint.tenantId;
    options.person = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    options.locale = m_language.locale();
    m_notice = std::make_unique<OpeningNotice>();
    const auto told = [this](store::OpeningStep step) {
        if (m_notice)
            m_notice->say(step);
    };
    const auto opening = sync::Session::open(options, this, told);
    whenAnswered(opening, this, [this](const Result<sync::Session *> &session) {
        m_notice.reset();
        if (session)
            accountOpened(*session);
        else
            accountFailed(session.error());
    });
    makeWindow(); // while the files are opened in another thread
}

void Application::accountFailed(const Error &error)
{
    const TroubleDecision decision = askAboutDatabase(error, m_folder->path());
    if (m_isEnding)
        return fail();
    switch (decision.what) {
    case TroubleDecision::What::Quit:
    case TroubleDecision::What::TryAgain: // is not offered here
        fail();
        return;
    case TroubleDecision::What::OtherFolder:
        startElsewhere(decision.folder);
        return;
    case TroubleDecision::What::KeepAside:
        if (error.code == sandbox::Server::kUselessState) {
            keepPracticeAside();
            return;
        }
        mend(QtConcurrent::run(keepDamagedFilesAside, m_folder->path(), QDateTime::currentDateTimeUtc()), {});
        m_notice->sayKeepingAside();
        return;
    case TroubleDecision::What::Restore:
        mend(QtConcurrent::run(restoreDesk, m_folder->path(), decision.backup, m_profile.endpoint.tenantId,
                 QDateTime::currentDateTimeUtc()),
            sayNotRestored);
        m_notice->sayRestoring();
        return;
    }
}

/// Opens again when it is done. A failure is told, if there is more to say than what opening says.
void Application::mend(const QFuture<Result<MendedDesk>> &mending, void (*tell)(const Error &))
{
    m_notice = std::make_unique<OpeningNotice>();
    m_isMending = true;
    whenAnswered(mending, this, [this, tell](const Result<MendedDesk> &mended) {
        m_notice.reset();
        m_isMending = false;
        if (m_isEnding)
            return fail();
        if (mended) {
            m_mended = *mended;
            return openAccount();
        }
        if (!tell)
            return accountFailed(mended.error());
        tell(mended.error());
        if (m_isEnding)
            return fail();
        openAccount(); // nothing was changed: asked again
    });
}

void Application::startElsewhere(const QString &folder)
{
    m_practice.reset();
    m_folder.reset();
    m_mended = {};
    m_profile.dataFolder = folder;
    if (const auto exitCode = start())
        QApplication::exit(*exitCode);
}

void Application::keepPracticeAside()
{
    m_practice.reset();
    const auto kept =
        store::keepDamagedFileAside(m_folder->path() + kPracticeFile, QDateTime::currentDateTimeUtc());
    if (kept)
        serve();
    else
        accountFailed(kept.error());
}

void Application::accountOpened(sync::Session *session)
{
    m_session = session;
    m_wizards = new ui::WizardShelf(*session, this);
    m_upkeep = new Upkeep(*session, m_settings, this);
    showWindow();
    m_session->start();
    m_wizards->restore();
    if (!session->replicaKeptAs().isEmpty())
        sayReplicaWasKeptAside(m_window.get(), session->replicaKeptAs());
    if (!m_mended.keptAs.isEmpty())
        sayDeskWasMended(m_window.get(), std::exchange(m_mended, {}));
}

void Application::raiseWindow()
{
    if (!m_session) // nothing to show yet
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

/// "tierdesk sync" on the folder that this window holds.
void Application::readForVisitor(const std::function<void(const Result<void> &)> &reply)
{
    if (m_session)
        whenAnswered(m_session->readAll(), this, reply);
    else
        reply(failure({Error::Kind::Canceled, 0, 0, {}, {}, {}, {}}));
}

std::optional<ui::Scheme> Application::setAppearance() const
{
    if (m_settings.appearance == "light"_L1)
        return ui::Scheme::Light;
    if (m_settings.appearance == "dark"_L1)
        return ui::Scheme::Dark;
    return std::nullopt;
}

void Application::useAppearance(std::optional<ui::Scheme> appearance)
{
    m_settings.appearance = !appearance   ? QString()
        : *appearance == ui::Scheme::Dark ? u"dark"_s
                                          : u"light"_s;
    saveSettings(m_folder->path(), m_settings);
    ui::Style::apply(m_application, appearance.value_or(ui::Style::preferredScheme()));
}

void Application::useLanguage(const QString &code)
{
    if (code == m_language.code())
        return;
    m_settings.language = code;
    m_settings.windowGeometry = m_window->saveGeometry();
    saveSettings(m_folder->path(), m_settings);
    m_language.install(m_application, code);
    m_session->useOrderOf(m_language.locale());
    // Pages are made anew in the new language; wizards stay as they are, with what was typed (amendment 15).
    m_window.release()->deleteLater(); // the menu that asked for this belongs to it
    makeWindow();
    showWindow();
}

void Application::quit()
{
    if (m_isAsking)
        return; // whoever wants it twice is asked once
    m_isAsking = true;
    const bool mayGo = m_wizards->mayCloseAll();
    m_isAsking = false;
    if (!mayGo)
        return m_endSignals->listen();
    m_settings.windowGeometry = m_window->saveGeometry();
    saveSettings(m_folder->path(), m_settings);
    m_wizards->closeAll();
    m_window->hide();
    QApplication::exit(0); // quit() would ask the windows once more
}

/// As by the menu: what was typed is saved, a first password that was not copied is asked about.
void Application::endBySignal()
{
    qCInfo(logApp, "Asked by the system to end");
    if (m_session)
        return quit();
    m_isEnding = true;
    if (!m_isMending)
        QApplication::exit(0); // nothing is open yet that could be lost
}

} // namespace tierdesk::app
