// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window's thread is held, at most, from the start of the whole program through everything that a clerk
// does with the two long lists while the background reads: stall_bench FOLDER BASE-URL AUTHORITY CLIENT TENANT
// PAUSE [accessible]. A second thread sends the window's thread a word every few milliseconds and looks how long each takes
// to be heard. Prints the longest, and of each step its own, with the processor time that the thread took in it: what is far
// more than that was spent in waiting for a processor.
#include "tests/bench/figures.h"

#include "app/application.h"
#include "models/base/memory.h"
#include "models/base/whenanswered.h"
#include "models/items/customerexport.h"
#include "ui/mainwindow.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/subscriptionspage.h"

#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QSemaphore>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <pthread.h>
#include <time.h>

#include <functional>
#include <map>
#include <memory>
#include <mutex>

using namespace tierdesk;
using namespace tierdesk::bench;
using namespace Qt::StringLiterals;

namespace {

/// Knows of each step how long the window's thread was away at most.
class Watch {
public:
    Watch()
        : m_thread(QThread::create([this] { look(); }))
    {
        pthread_getcpuclockid(pthread_self(), &m_clock);
        m_thread->start();
    }
    ~Watch()
    {
        m_end.release();
        m_thread->wait();
    }
    Q_DISABLE_COPY_MOVE(Watch)
    void begin(const QString &step)
    {
        const std::lock_guard lock(m_mutex);
        m_step = step;
    }
    void print(const QString &name)
    {
        const std::lock_guard lock(m_mutex);
        double longest = 0;
        for (const auto &[step, hold] : m_longest) {
            bench::print(name + u'.' + step, hold.time);
            bench::print(name + u'.' + step + u".processor"_s, hold.processor);
            longest = std::max(longest, hold.time);
        }
        bench::print(name, longest);
    }

private:
    void look()
    {
        constexpr int kPause = 2; // ms between two words
        constexpr int kDeaf = 1000; // ms after which it is looked whether anybody is still there
        while (!m_end.tryAcquire(1, kPause)) {
            const auto word = std::make_shared<Word>();
            word->since.start();
            const double processor = processorTime();
            QMetaObject::invokeMethod(
                qApp,
                [word] {
                    word->time =
                        double(word->since.nsecsElapsed()) / 1e6; // not when this thread has its turn again
                    word->heard.release();
                },
                Qt::QueuedConnection);
            while (!word->heard.tryAcquire(1, kDeaf)) {
                if (m_end.available() > 0)
                    return;
            }
            const std::lock_guard lock(m_mutex);
            Hold &longest = m_longest[m_step];
            if (word->time > longest.time)
                longest = {word->time, processorTime() - processor};
        }
    }
    /// Milliseconds that the window's thread has worked until now.
    [[nodiscard]] double processorTime() const
    {
        timespec time {};
        clock_gettime(m_clock, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    struct Word {
        QElapsedTimer since;
        double time = 0; ///< ms until it was heard
        QSemaphore heard;
    };
    struct Hold {
        double time = 0; ///< in ms, as below
        double processor = 0;
    };

    clockid_t m_clock = CLOCK_THREAD_CPUTIME_ID; ///< of the window's thread
    std::unique_ptr<QThread> m_thread;
    std::mutex m_mutex;
    QString m_step = u"start"_s;
    std::map<QString, Hold> m_longest;
    QSemaphore m_end;
};

/// Goes through its steps, one after the other, each given the time that a person would take to look.
class Clerk : public QObject {
public:
    Clerk(Watch &watch, QString folder, int pause)
        : m_watch(watch)
        , m_folder(std::move(folder))
        , m_pause(pause)
    {
        m_timer.setInterval(50);
        connect(&m_timer, &QTimer::timeout, this, [this] { findWindow(); });
        m_timer.start();
    }

private:
    using Step = std::pair<QString, std::function<void()>>;

    void findWindow()
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        for (QWidget *const widget : all) {
            auto *const window = qobject_cast<ui::MainWindow *>(widget);
            if (!window || !window->isVisible())
                continue;
            m_customers = window->findChild<ui::CustomersPage *>();
            m_subscriptions = window->findChild<ui::SubscriptionsPage *>();
            if (!m_customers || !m_subscriptions) // it is made once the window stands
                continue;
            m_window = window;
            m_timer.stop();
            plan();
            next();
            return;
        }
    }
    void plan()
    {
        m_steps.emplace_back(u"load"_s, [] {});
        work(u"customers"_s, m_customers, Qt::Key_1);
        m_steps.emplace_back(u"customers.expand"_s, [this] {
            QTableView *const list = listOf(m_customers);
            list->setFocus();
            QTest::keyClick(
                list, Qt::Key_Home, Qt::ControlModifier); // selectRow() asks Qt for all selected rows
            QTest::keyClick(list, Qt::Key_Right);
        });
        m_steps.emplace_back(u"customers.export"_s, [this] { exportAll(); });
        m_steps.emplace_back(
            u"subscriptions.open"_s, [this] { QTest::keyClick(m_window, Qt::Key_3, Qt::ControlModifier); });
        work(u"subscriptions"_s, m_subscriptions, Qt::Key_3);
    }
    void work(const QString &name, QWidget *page, Qt::Key key)
    {
        m_steps.emplace_back(
            name + u".show"_s, [this, key] { QTest::keyClick(m_window, key, Qt::ControlModifier); });
        for (const QString &typed : {u"k"_s, u"ko"_s, u"kowalski"_s, u"kowalski l"_s, u""_s}) {
            m_steps.emplace_back(name + u".search"_s, [page, typed] {
                if (auto *const field = page->findChild<QLineEdit *>())
                    field->setText(typed);
            });
        }
        for (const int column : {1, 2, 3, 1, 0}) {
            m_steps.emplace_back(name + u".sort"_s,
                [page, column] { listOf(page)->sortByColumn(column, Qt::AscendingOrder); });
        }
        for (const int part : {50, 10, 99, 0}) {
            m_steps.emplace_back(name + u".scroll"_s, [page, part] {
                QScrollBar *const bar = listOf(page)->verticalScrollBar();
                bar->setValue(int(qint64(bar->maximum()) * part / 100));
            });
        }
        m_steps.emplace_back(name + u".selectAll"_s, [page] { listOf(page)->selectAll(); });
        m_steps.emplace_back(
            name + u".sortSelected"_s, [page] { listOf(page)->sortByColumn(1, Qt::DescendingOrder); });
    }
    static QTableView *listOf(QWidget *page) { return page->findChild<QTableView *>(); }
    void exportAll()
    {
        items::CustomerExport request;
        request.replicaPath = m_folder + u"/replica.sqlite"_s;
        request.rows = m_customers->model().customers();
        request.path = m_exported.filePath(u"all.csv"_s);
        request.columns = items::portalColumns();
        m_isExporting = true;
        whenAnswered(items::exportCustomers(request), this,
            [this](const Result<items::ExportSummary> &) { m_isExporting = false; });
    }
    void next()
    {
        if (m_isExporting) {
            QTimer::singleShot(100, this, [this] { next(); });
            return;
        }
        if (m_at == m_steps.size()) {
            QCoreApplication::quit();
            return;
        }
        const Step &step = m_steps[m_at++];
        m_watch.begin(step.first);
        step.second();
        // Long steps go on in other threads: each has its time to come back before the next begins.
        const bool isLong = step.first.endsWith(u"load"_s) || step.first.endsWith(u"open"_s)
            || step.first.contains(u".sort"_s);
        QTimer::singleShot(isLong ? m_pause : m_pause / 8, this, [this] { next(); });
    }

    Watch &m_watch;
    QString m_folder;
    QTemporaryDir m_exported;
    int m_pause; ///< ms that what goes on in other threads may take before the next step
    QTimer m_timer;
    ui::MainWindow *m_window = nullptr;
    ui::CustomersPage *m_customers = nullptr;
    ui::SubscriptionsPage *m_subscriptions = nullptr;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    bool m_isExporting = false;
};

} // namespace

int main(int argc, char *argv[])
{
    returnLargeMemoryAtOnce(); // as the program does
    QCoreApplication::setApplicationName(u"Tierdesk"_s);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 7)
        qFatal("usage: stall_bench FOLDER BASE-URL AUTHORITY CLIENT TENANT PAUSE [accessible]");
    const bool isAccessible = arguments.size() > 7;
    QAccessible::setActive(isAccessible);
    app::Profile profile;
    profile.kind = app::Profile::Kind::Service;
    profile.dataFolder = arguments[1];
    profile.endpoint.baseUrl = QUrl(arguments[2]);
    profile.endpoint.authority = QUrl(arguments[3]);
    profile.endpoint.clientId = arguments[4];
    profile.endpoint.tenantId = arguments[5];
    Watch watch;
    app::Application tierdesk(application, profile, u"pl"_s);
    if (const auto exitCode = tierdesk.start())
        return *exitCode;
    Clerk clerk(watch, arguments[1], arguments[6].toInt());
    (void)QApplication::exec();
    watch.print(isAccessible ? u"stall.accessible"_s : u"stall.longest"_s);
    return 0;
}
