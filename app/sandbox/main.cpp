// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/server.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>
#include <QUuid>

#include <csignal>
#include <cstdio>
#include <optional>

#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace tierdesk;

namespace {

constexpr int kBadArguments = 2;
constexpr int kCannotServe = 1;

int g_signalSocket[2] = {-1, -1}; // a signal handler can reach nothing else

extern "C" void tellSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_signalSocket[0], &byte, 1);
}

void quitOnSignals(QCoreApplication *application)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, g_signalSocket) != 0)
        return;
    auto *notifier = new QSocketNotifier(g_signalSocket[1], QSocketNotifier::Read, application);
    QObject::connect(notifier, &QSocketNotifier::activated, application, [] { QCoreApplication::quit(); });
    struct sigaction action = {};
    action.sa_handler = tellSignal;
    ::sigemptyset(&action.sa_mask);
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

void say(FILE *stream, const QString &sentence)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(sentence));
    std::fflush(stream);
}

void addOptions(QCommandLineParser *parser)
{
    parser->setApplicationDescription(
        u"A loopback service that speaks the Partner Center REST contract, for practice and for tests."_s);
    parser->addOptions({
        {u"help"_s, u"Shows this."_s},
        {u"port"_s, u"Listens on this port of 127.0.0.1; a free one if it is left out."_s, u"N"_s},
        {u"state"_s,
            u"Keeps its state in this file, and goes on with it where it is there already; in memory if it is left out."_s,
            u"FILE"_s},
        {u"fresh"_s, u"Starts over, without the state of before."_s},
        {u"resellers"_s,
            u"How many indirect resellers there are at first: 60, among them the 2 of the documented samples, which are left out of fewer than 2."_s,
            u"N"_s},
        {u"customers"_s,
            u"How many customers there are at first: 2000, among them the 18 of the documented samples, which are left out of fewer than 18."_s,
            u"N"_s},
        {u"subscriptions"_s,
            u"How many subscriptions there are at first: about two for each customer, among them the 7 of the documented samples, which are left out of fewer than 7, and with their customers."_s,
            u"N"_s},
        {u"seed"_s, u"The same seed gives the same data."_s, u"N"_s},
        {u"edition"_s, u"Follows the documents of 2021 or of 2023."_s, u"2021|2023"_s},
        {u"throttle"_s, u"Requests a minute before it answers 429; 0 for no limit."_s, u"PER_MINUTE"_s},
        {u"faults"_s, u"Answers wrongly by the fault script (JSON) in this file."_s, u"FILE"_s},
        {u"forget-request-ids"_s, u"Acts as if it had never seen a MS-RequestId before."_s},
    });
}

/// Reads a number into `value` if the option was given. False: what was given is no number in the range.
template <typename Number>
[[nodiscard]] bool readNumber(
    const QCommandLineParser &parser, const QString &name, qint64 largest, Number *value)
{
    if (!parser.isSet(name))
        return true;
    bool isNumber = false;
    const qint64 number = parser.value(name).toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > largest)
        return false;
    *value = Number(number);
    return true;
}

/// Reads the fault script into `script` if there is to be one. Else the sentence that says what is wrong.
QString readFaults(const QCommandLineParser &parser, sandbox::FaultScript *script)
{
    if (!parser.isSet(u"faults"_s))
        return {};
    QFile file(parser.value(u"faults"_s));
    if (!file.open(QIODevice::ReadOnly))
        return u"%1: %2."_s.arg(file.fileName(), file.errorString());
    const Result<sandbox::FaultScript> read = sandbox::FaultScript::parse(file.readAll());
    if (!read)
        return u"%1: %2"_s.arg(file.fileName(), read.error().detail);
    *script = *read;
    return {};
}

/// What the arguments ask for, or the sentence that says what is wrong with them.
tl::expected<sandbox::Options, QString> optionsFrom(const QCommandLineParser &parser)
{
    sandbox::Options options;
    const auto refuse = [&parser](const QString &name) {
        return tl::unexpected(u"\"%1\" is not a value that --%2 can have."_s.arg(parser.value(name), name));
    };
    if (!readNumber(parser, u"port"_s, 65535, &options.port))
        return refuse(u"port"_s);
    if (!readNumber(parser, u"resellers"_s, 100'000, &options.resellers))
        return refuse(u"resellers"_s);
    if (!readNumber(parser, u"customers"_s, 5'000'000, &options.customers))
        return refuse(u"customers"_s);
    if (!readNumber(parser, u"subscriptions"_s, 20'000'000, &options.subscriptions))
        return refuse(u"subscriptions"_s);
    if (!readNumber(parser, u"seed"_s, 0xffffffffLL, &options.seed))
        return refuse(u"seed"_s);
    if (!readNumber(parser, u"throttle"_s, 1'000'000, &options.requestsPerMinute))
        return refuse(u"throttle"_s);
    if (parser.isSet(u"edition"_s)) {
        const QString edition = parser.value(u"edition"_s);
        if (edition != "2021"_L1 && edition != "2023"_L1)
            return refuse(u"edition"_s);
        options.edition = edition == "2021"_L1 ? sandbox::Edition::Y2021 : sandbox::Edition::Y2023;
    }
    if (options.customers == 0 && options.subscriptions > 0)
        return tl::unexpected(u"--subscriptions needs customers who have them."_s);
    if (parser.isSet(u"state"_s) && parser.value(u"state"_s).isEmpty()) // a variable of a script, not set
        return tl::unexpected(u"--state needs the name of a file."_s);
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(u"\"%1\" is not understood."_s.arg(parser.positionalArguments().constFirst()));
    if (const QString complaint = readFaults(parser, &options.faults); !complaint.isEmpty())
        return tl::unexpected(complaint);
    options.controlToken = QUuid::createUuid().toByteArray(QUuid::Id128);
    options.stateFile = parser.value(u"state"_s);
    options.startFresh = parser.isSet(u"fresh"_s);
    options.forgetRequestIds = parser.isSet(u"forget-request-ids"_s);
    return options;
}

QString counted(qint64 number, const QString &one)
{
    return u"%1 %2%3"_s.arg(number).arg(one, number == 1 ? QString() : u"s"_s);
}

/// Where a state was there before, and other data were asked for; empty = nothing to say.
QString remarkOn(const sandbox::Server &server, const QCommandLineParser &parser, const QString &stateFile)
{
    QStringList unused;
    const QStringList others = server.unusedOptions();
    for (const QString &name : others)
        if (parser.isSet(name))
            unused.append(u"--%1 %2"_s.arg(name, parser.value(name)));
    if (unused.isEmpty())
        return {};
    const bool isOne = unused.size() == 1;
    const QString last = unused.takeLast();
    const QString all = isOne ? last : u"%1 and %2"_s.arg(unused.join(u", "_s), last);
    const sandbox::Counts counts = server.counts();
    return u"the state %1 was there already, with %2, %3 and %4: %5 %6 not used; --fresh starts over."_s.arg(
        stateFile, counted(counts.resellers, u"reseller"_s), counted(counts.customers, u"customer"_s),
        counted(counts.subscriptions, u"subscription"_s), all, isOne ? u"is"_s : u"are"_s);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(&parser);
    if (!parser.parse(QCoreApplication::arguments())) {
        say(stderr, u"tierdesk-sandbox: %1"_s.arg(parser.errorText()));
        return kBadArguments;
    }
    if (parser.isSet(u"help"_s)) {
        say(stdout, parser.helpText());
        return 0;
    }
    const tl::expected<sandbox::Options, QString> options = optionsFrom(parser);
    if (!options) {
        say(stderr, u"tierdesk-sandbox: %1"_s.arg(options.error()));
        return kBadArguments;
    }
    quitOnSignals(&application);
    sandbox::Server server(*options);
    const Result<sandbox::Address> address = server.listen();
    if (!address) {
        say(stderr, u"tierdesk-sandbox: %1."_s.arg(address.error().detail));
        return kCannotServe;
    }
    const QString remark = remarkOn(server, parser, options->stateFile);
    if (!remark.isEmpty())
        say(stderr, u"tierdesk-sandbox: %1"_s.arg(remark));
    const QJsonObject line {{u"baseUrl"_s, address->baseUrl.toString()},
        {u"authority"_s, address->authority.toString()}, {u"clientId"_s, address->clientId},
        {u"tenantId"_s, address->tenantId}, {u"controlToken"_s, QString::fromLatin1(options->controlToken)}};
    say(stdout, QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    return QCoreApplication::exec();
}
