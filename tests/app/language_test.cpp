// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "app/language.h"
#include "app/settings.h"

#include <QFile>
#include <QTemporaryDir>

using namespace tierdesk::app;
using namespace Qt::StringLiterals;

TEST_CASE("the language is what was asked for, else set, else the system's, else English")
{
    const QLocale polish(QLocale::Polish);
    const QLocale german(QLocale::German);
    CHECK(Language::choose(u"hu"_s, u"en"_s, polish) == u"hu"_s);
    CHECK(Language::choose({}, u"en"_s, polish) == u"en"_s);
    CHECK(Language::choose({}, {}, polish) == u"pl"_s);
    CHECK(Language::choose({}, {}, german) == u"en"_s);
}

TEST_CASE("settings come back as they were saved, and nonsense counts as nothing set")
{
    QTemporaryDir folder;
    CHECK(loadSettings(folder.path()) == Settings {});
    const Settings settings {
        u"pl"_s, u"dark"_s, QByteArray("\x01\x00\xff", 3), {u"Microsoft ID"_s}, {u"Read"_s}};
    saveSettings(folder.path(), settings);
    CHECK(loadSettings(folder.path()) == settings);

    QFile file(folder.filePath(u"settings.ini"_s));
    REQUIRE(file.open(QFile::WriteOnly | QFile::Truncate));
    file.write("[General]\nlanguage=xx\nappearance=../\nwindowGeometry=\"\"\n");
    file.close();
    CHECK(loadSettings(folder.path()) == Settings {});
}
