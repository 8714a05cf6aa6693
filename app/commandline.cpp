// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "models/base/id.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace tierdesk::app {
namespace {

// Free functions speak through this one.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kPractice = u"practice"_s;
const QString kBaseUrl = u"base-url"_s;
const QString kAuthority = u"authority"_s;
const QString kClientId = u"client-id"_s;
const QString kTenant = u"tenant"_s;
const QString kDataDir = u"data-dir"_s;
const QString kLang = u"lang"_s;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Words::tr("Tierdesk, the desk of an indirect provider")
        + u"\n\n"_s
        //: export, status, sync and --help are typed as they stand here
        + Words::tr("Without a window: tierdesk export, tierdesk status, tierdesk sync; each tells more with "
                    "--help."));
    addAccountOptions(parser);
    parser.addOption({{u"v"_s, u"version"_s}, Words::tr("Print the version and end.")});
}

bool isOurLanguage(const QString &code)
{
    return QStringList {u"en"_s, u"pl"_s, u"hu"_s}.contains(code);
}

tl::expected<QUrl, QString> parseServiceUrl(const QString &option, const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return tl::unexpected(Words::tr("--%1 needs an address such as https://api.example.com, not \"%2\".")
                                  .arg(option, text));
    const bool isPlain = url.scheme() == "http"_L1;
    if (!isPlain && url.scheme() != "https"_L1)
        return tl::unexpected(Words::tr("--%1 must be an https address.").arg(option));
    if (isPlain && !isLoopback(url))
        return tl::unexpected(
            Words::tr("--%1 must be an https address: plain http is accepted for this machine only.")
                .arg(option));
    return url;
}

tl::expected<std::optional<CommandLine::Endpoint>, QString> parseEndpoint(const QCommandLineParser &parser)
{
    const QStringList names {kBaseUrl, kAuthority, kClientId, kTenant};
    QStringList missing;
    for (const QString &name : names) {
        if (!parser.isSet(name))
            missing += u"--"_s + name;
        else if (parser.value(name)
                     .isEmpty()) // a variable of a script, not set: that must not become practice
            return tl::unexpected(Words::tr("--%1 must not be empty.").arg(name));
    }
    if (missing.size() == names.size())
        return std::nullopt;
    if (!missing.isEmpty())
        return tl::unexpected(
            Words::tr("--base-url, --authority, --client-id and --tenant belong together; missing: %1.")
                .arg(missing.join(u", "_s)));
    if (parser.isSet(kPractice))
        return tl::unexpected(Words::tr("--practice and --base-url exclude each other."));

    CommandLine::Endpoint endpoint;
    const auto baseUrl = parseServiceUrl(kBaseUrl, parser.value(kBaseUrl));
    if (!baseUrl)
        return tl::unexpected(baseUrl.error());
    const auto authority = parseServiceUrl(kAuthority, parser.value(kAuthority));
    if (!authority)
        return tl::unexpected(authority.error());
    endpoint.baseUrl = *baseUrl;
    endpoint.authority = *authority;
    endpoint.clientId = parser.value(kClientId);
    // The tenant becomes part of a path and of a folder's name, so it is a GUID and nothing else.
    const auto tenant = Guid<struct TenantTag>::tryParse(parser.value(kTenant));
    if (!tenant)
        return tl::unexpected(Words::tr("--tenant must be a GUID, not \"%1\".").arg(parser.value(kTenant)));
    endpoint.tenantId = tenant->toString();
    return endpoint;
}

} // namespace

void addAccountOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {kPractice,
            Words::tr("Use the practice account, a made-up Partner Center on this machine (the default).")},
        {kBaseUrl, Words::tr("Address of the Partner Center service."), u"URL"_s},
        {kAuthority, Words::tr("Address that issues tokens."), u"URL"_s},
        {kClientId, Words::tr("Application id to sign in with."), u"ID"_s},
        {kTenant, Words::tr("Tenant of the indirect provider."), u"ID"_s},
        {kDataDir, Words::tr("Folder to keep this account's data in; it must be on this machine."), u"DIR"_s},
        {kLang, Words::tr("Language of the window: en, pl or hu."), u"LANGUAGE"_s},
    });
    parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Print this and end.")});
}

bool isLoopback(const QUrl &url)
{
    if (url.host() == "localhost"_L1)
        return true;
    const QHostAddress address(url.host());
    return !address.isNull() && address.isLoopback();
}

tl::expected<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList {u"tierdesk"_s} + arguments))
        return tl::unexpected(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            Words::tr("\"%1\" is not an option of Tierdesk.").arg(parser.positionalArguments().constFirst()));

    auto line = readAccountOptions(parser);
    if (line)
        line->showVersion = parser.isSet(u"version"_s);
    return line;
}

tl::expected<CommandLine, QString> readAccountOptions(const QCommandLineParser &parser)
{
    CommandLine line;
    line.showHelp = parser.isSet(u"help"_s);
    line.language = parser.value(kLang);
    if (parser.isSet(kLang) && !isOurLanguage(line.language))
        return tl::unexpected(Words::tr("--lang must be en, pl or hu, not \"%1\".").arg(line.language));
    if (parser.isSet(kDataDir)) {
        if (parser.value(kDataDir).isEmpty())
            return tl::unexpected(Words::tr("--data-dir needs the name of a folder."));
        line.dataFolder = QDir::cleanPath(QDir::current().absoluteFilePath(parser.value(kDataDir)));
    }
    const auto endpoint = parseEndpoint(parser);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    line.endpoint = *endpoint;
    return line;
}

QString languageIn(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    (void)parser.parse(QStringList {u"tierdesk"_s} + arguments);
    return isOurLanguage(parser.value(kLang)) ? parser.value(kLang) : QString();
}

QString usage()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

} // namespace tierdesk::app
