// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sandbox/exchange.h"

#include <QDateTime>

#include <utility>

namespace tierdesk::sandbox {

struct Account;
struct Context;
struct Route;
class State;

/// What one audit record says (contract.md 14).
struct AuditRecord {
    QDateTime at; ///< UTC
    QString customerId;
    QString customerName;
    QString userName;
    QString resource; ///< "order" …
    QString resourceId;
    QString operation; ///< "create_order" …
    QString correlationId; ///< empty = not said
    QByteArray newValue; ///< JSON with its members in Pascal case; empty = not said
    QList<std::pair<QByteArray, QString>> details; ///< customizedData; a null text is a null
};
void insertAuditRecord(State &state, const AuditRecord &record);

/// Leaves a record of a write that was carried out; expects its transaction. Carts leave none: nothing of the
/// customer is changed by them, and the documents have no such type.
void recordWrite(Context &context, const Request &request, const Route &route, const Answer &answer);

/// The records of the default data: what others did during the last weeks, for customers that are there.
void addDefaultAuditRecords(State &state, const Account &account, const QDateTime &now);

} // namespace tierdesk::sandbox
