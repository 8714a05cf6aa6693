// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless/synccommand.h"

#include "app/headless/accountfiles.h"
#include "app/headless/terminal.h"
#include "app/logfile.h"
#include "app/troubledialogs.h"
#include "models/base/whenanswered.h"
#include "models/sync/session.h"
#include "ui/text/errortext.h"
#include "ui/text/format.h"

#include <QDir>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace tierdesk::app {

SyncCommand::SyncCommand(const Profile &profile, const QLocale &locale, Terminal &terminal)
    : m_profile(profile)
    , m_locale(locale)
    , m_terminal(terminal)
{
}

SyncCommand::~SyncCommand()
{
    // Also one that is still opening: the folder is left when nobody writes there any more.
    qDeleteAll(findChildren<sync::Session *>(QString(), Qt::FindDirectChildrenOnly));
    m_practice.reset(); // last: the session's requests are ended by then
}

void SyncCommand::start()
{
    m_time.start();
    auto folder = DataFolder::open(m_profile.dataFolder);
    const bool isInUse = !folder && folder.error().kind == DataFolderFault::Kind::InUse;
    if (!folder && !isInUse)
        return fail(folder.error());
    if (belongsToAnother(m_profile)) // whoever holds it would read, and it would be somebody else's
        return fail(DataFolderFault {DataFolderFault::Kind::OtherAccount, m_profile.dataFolder});
    if (isInUse)
        return handOver(folder.error());
    m_folder = std::move(*folder);
    m_log = std::make_unique<LogFile>(m_folder->path());
    m_log->install();
    m_doorbell = std::make_unique<Doorbell>(m_folder->path());
    connect(m_doorbell.get(), &Doorbell::readingAsked, this, &SyncCommand::answerVisitor);
    connect(m_doorbell.get(), &Doorbell::leaveAsked, this, &SyncCommand::giveWay);
    serve();
}

/// Somebody wants to work: a reading of hours must not keep them from it. What was read stays.
void SyncCommand::giveWay()
{
    if (std::exchange(m_isGivingWay, true))
        return;
    m_terminal.failure(
        tr("A Tierdesk window was opened on these data: the reading ends here and goes on in the window."),
        {{u"gaveWay"_s, true}});
    emit ended(kGaveWay);
}

void SyncCommand::handOver(const DataFolderFault &fault)
{
    using Outcome = Doorbell::Reading::Outcome;
    m_terminal.progress(tr("Tierdesk is open on these data: it reads them"));
    Doorbell::askToRead(fault.path, this, [this, fault](const Doorbell::Reading &reading) {
        switch (reading.outcome) {
        case Outcome::Read:
            return tellDone(true);
        case Outcome::Failed:
            return fail(reading.error);
        case Outcome::BrokenOff:
            emit ended(m_terminal.failure(
                tr("The Tierdesk that read the data was closed before everything was read.")));
            return;
        case Outcome::NobodyThere:
            return fail(fault);
        }
    });
}

void SyncCommand::serve()
{
    if (m_profile.kind == Profile::Kind::Service)
        return openAccount();
    m_practice = std::make_unique<PracticeService>();
    whenAnswered(m_practice->start(m_folder->path() + u"/practice.sqlite"_s), this,
        [this](const Result<sandbox::Address> &address) {
            if (!address)
                return fail(address.error());
            m_profile.endpoint = {address->baseUrl, address->authority, address->clientId, address->tenantId};
            openAccount();
        });
}

void SyncCommand::openAccount()
{
    if (const auto kept = m_folder->keepFor(m_profile.endpoint.tenantId); !kept)
        return fail(kept.error());
    sync::SessionOptions options;
    options.dataFolder = m_folder->path();
    options.baseUrl = m_profile.endpoint.baseUrl;
    options.authority = m_profile.endpoint.authority;
    options.clientId = m_profile.endpoint.clientId;
    options.tenantId = m_profile.endpoint.tenantId;
    options.locale = m_locale;
    options.keepsOrder = true;
    options.leavesNewerReplica = true;
    // Customers one by one take longer than anybody waits; audit records are for the window's log.
    options.plan.readsRecords = options.plan.readsAudit = false;
    const auto opening = sync::Session::open(options, this,
        [this](store::OpeningStep) { m_terminal.progress(tr("The data files are being looked through")); });
    whenAnswered(opening, this, [this](const Result<sync::Session *> &session) {
        if (session)
            read(*session);
        else
            fail(session.error());
    });
}

void SyncCommand::read(sync::Session *session)
{
    m_session = session;
    if (!session->replicaKeptAs().isEmpty())
        //: %1 is the name of a file
        m_terminal.remark(
            tr("The file with the last read customers could not be used. It is kept aside as %1.")
                .arg(QDir::toNativeSeparators(session->replicaKeptAs())));
    connect(session, &sync::Session::statusChanged, this, &SyncCommand::show);
    whenAnswered(session->readAll(), this, [this](const Result<void> &result) { finish(result); });
}

/// Another "tierdesk sync" meanwhile: what it asks for is being read.
void SyncCommand::answerVisitor(const Doorbell::Reply &reply)
{
    if (m_session)
        whenAnswered(m_session->readAll(), this, reply);
    else
        reply(failure({Error::Kind::Canceled, 0, 0, {}, {}, {}, {}}));
}

void SyncCommand::show(const sync::SyncStatus &status)
{
    using Work = sync::SyncStatus::Work;
    const QString done = status.expected > 0
        //: %1 and %2 are numbers
        ? tr("%1 of %2").arg(ui::numberText(status.done), ui::numberText(status.expected))
        : ui::numberText(status.done);
    switch (status.work) {
    case Work::Idle:
        return;
    case Work::Resellers:
        return m_terminal.progress(tr("Indirect resellers"));
    case Work::Customers:
        return m_terminal.progress(tr("Customers: %1").arg(done));
    case Work::Overview:
        return m_terminal.progress(tr("Subscriptions: %1").arg(done));
    case Work::ResellerListings:
        return m_terminal.progress(tr("Customers of the resellers: %1").arg(done));
    }
}

void SyncCommand::finish(const Result<void> &result)
{
    if (m_isGivingWay)
        return;
    if (result)
        tellDone(false);
    else
        fail(result.error());
}

void SyncCommand::tellDone(bool wasHandedOver)
{
    emit ended(
        m_terminal.result(wasHandedOver ? tr("Everything was read, by the Tierdesk that has these data open.")
                                        : tr("Everything was read."),
            {{u"wasHandedOver"_s, wasHandedOver}, {u"seconds"_s, double(m_time.elapsed()) / 1000.0}}));
}

void SyncCommand::fail(const Error &error)
{
    if (m_isGivingWay)
        return;
    const QString sentence = error.kind == Error::Kind::Canceled
        ? tr("The Tierdesk that has these data open is still starting: nothing was read.")
        : sentencesOf(error, m_profile);
    emit ended(m_terminal.failure(sentence, jsonOf(error)));
}

void SyncCommand::fail(const DataFolderFault &fault)
{
    const TroubleWords words = folderWords(fault);
    emit ended(m_terminal.failure(words.fact + u' ' + words.meaning));
}

} // namespace tierdesk::app
