// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice.h"

#include <QPromise>

namespace tierdesk::app {

PracticeService::PracticeService()
{
    m_thread.setObjectName(QStringLiteral("practice"));
}

PracticeService::~PracticeService()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<sandbox::Address>> PracticeService::start(const QString &stateFile)
{
    sandbox::Options options;
    options.stateFile = stateFile;
    auto *server = new sandbox::Server(options);
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);

    auto promise = std::make_shared<QPromise<Result<sandbox::Address>>>();
    const QFuture<Result<sandbox::Address>> future = promise->future();
    promise->start();
    m_thread.start();
    QMetaObject::invokeMethod(
        server,
        [server, promise] {
            promise->addResult(server->listen());
            promise->finish();
        },
        Qt::QueuedConnection);
    return future;
}

} // namespace tierdesk::app
