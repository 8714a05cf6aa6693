// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/profile.h"

using namespace Qt::StringLiterals;

namespace tierdesk::app {

bool Profile::isPractice() const
{
    return kind == Kind::EmbeddedPractice || isLoopback(endpoint.baseUrl);
}

Profile profileFor(const CommandLine &commandLine, const QString &usualFolder)
{
    Profile profile;
    QString name = u"practice"_s;
    if (commandLine.endpoint) {
        profile.kind = Profile::Kind::Service;
        profile.endpoint = *commandLine.endpoint;
        // Port and host belong to the name: two services on one machine are two accounts.
        name = u"%1-%2-%3"_s.arg(profile.endpoint.tenantId, profile.endpoint.baseUrl.host(QUrl::FullyEncoded))
                   .arg(profile.endpoint.baseUrl.port(443));
        name.replace(u':', u'_');
        name.replace(u'/', u'_');
    }
    profile.dataFolder =
        commandLine.dataFolder.isEmpty() ? usualFolder + u'/' + name : commandLine.dataFolder;
    return profile;
}

} // namespace tierdesk::app
