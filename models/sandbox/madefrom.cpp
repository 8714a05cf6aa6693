// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandbox/madefrom.h"

#include "models/sandbox/server.h"
#include "models/sandbox/state.h"

#include <array>
#include <utility>

namespace tierdesk::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// What the data depend on, by the names of the options.
std::array<std::pair<QString, qint64>, 4> askedBy(const Options &options)
{
    return {{{u"resellers"_s, options.resellers}, {u"customers"_s, options.customers},
        {u"subscriptions"_s, options.subscriptions}, {u"seed"_s, options.seed}}};
}

QString factOf(const QString &option)
{
    return u"asked "_s + option;
}

} // namespace

void keepOptions(State &state, const Options &options)
{
    for (const auto &[option, number] : askedBy(options))
        state.setFact(factOf(option), QString::number(number));
}

QStringList optionsOtherThanOf(State &state, const Options &options)
{
    QStringList others;
    for (const auto &[option, number] : askedBy(options))
        if (state.fact(factOf(option)) != QString::number(number))
            others.append(option);
    return others;
}

} // namespace tierdesk::sandbox
