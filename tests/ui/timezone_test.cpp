// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/dialogs/proxydialog.h"
#include "ui/text/format.h"
#include "ui/widgets/statusline.h"

#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <ctime>

using namespace tierdesk;
using namespace tierdesk::ui;
using namespace Qt::StringLiterals;

namespace {

/// The time zone of the desktop, for this test alone.
class Zone {
public:
    explicit Zone(const QByteArray &name)
    {
        qputenv("TZ", name);
        tzset();
    }
    ~Zone()
    {
        m_before.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_before);
        tzset();
    }
    Zone(const Zone &) = delete;
    Zone &operator=(const Zone &) = delete;

private:
    QByteArray m_before = qgetenv("TZ");
};

const QDateTime kNight(QDate(2026, 11, 21), QTime(23, 30), Qt::UTC);

} // namespace

TEST_CASE("times that are kept in UTC are shown as the clock on the wall has them")
{
    QLocale::setDefault(QLocale(QLocale::Polish, QLocale::Poland));
    {
        const Zone tokyo("Asia/Tokyo");
        CHECK(timeText(kNight) == "08:30"_L1);
        CHECK(dateText(kNight) == "22.11.2026"_L1);
    }
    {
        const Zone losAngeles("America/Los_Angeles");
        CHECK(timeText(kNight) == "15:30"_L1);
        CHECK(dateText(kNight) == "21.11.2026"_L1);
    }
    QLocale::setDefault(QLocale::c());
}

TEST_CASE("a clock that is wrong is said in the status line")
{
    StatusLine line;
    sync::SyncStatus status;
    status.clockAhead = std::chrono::minutes(120);
    line.showStatus(status, kNight);
    CHECK(line.rightText().startsWith(u"This computer's clock is ahead by about 2 hour"_s));
    status.clockAhead = std::chrono::minutes(-45);
    line.showStatus(status, kNight);
    CHECK(line.rightText().startsWith(u"This computer's clock is behind by about 45 minute"_s));
    status.clockAhead.reset();
    line.showStatus(status, kNight);
    CHECK(line.rightText().isEmpty());
}

TEST_CASE("a proxy is told what a person typed, and the password does not stay in the dialog")
{
    ProxyDialog dialog(u"proxy.example:3128"_s, true);
    QStringList told;
    QObject::connect(
        &dialog, &ProxyDialog::signedIn, &dialog, [&told](const QString &user, const QString &password) {
            told = {user, password};
        });
    const auto fields = dialog.findChildren<QLineEdit *>();
    REQUIRE(fields.size() == 2);
    CHECK(fields[1]->echoMode() == QLineEdit::Password);
    dialog.show();
    QTest::keyClicks(fields[0], u"anna"_s);
    QTest::keyClicks(fields[1], u"tajne"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    CHECK(told == QStringList {u"anna"_s, u"tajne"_s});
    CHECK(fields[1]->text().isEmpty());
    CHECK_FALSE(dialog.isVisible());
}
