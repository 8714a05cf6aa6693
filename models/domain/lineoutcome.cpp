// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/lineoutcome.h"

#include <algorithm>

namespace tierdesk {

namespace {

/// A line of an order that no line of the cart was found in yet.
struct OpenOrderLine {
    const OrderLine *line;
    bool isProvisioned;
};

/// "product:sku" of "product:sku:availability": what an order repeats for certain.
QString itemOf(const QString &catalogItem)
{
    return catalogItem.section(u':', 0, 1).toLower();
}

QList<OpenOrderLine> orderLinesOf(const QList<Order> &orders)
{
    QList<OpenOrderLine> found;
    for (const Order &order : orders) {
        const bool isCompleted = order.status.compare(QLatin1String("completed"), Qt::CaseInsensitive) == 0;
        for (const OrderLine &line : order.lines)
            found.append({&line, isCompleted && !line.subscription.isEmpty()});
    }
    return found;
}

/// Orders count their lines on their own, so that a number says nothing: product and quantity do.
std::optional<LineOutcome> takeOut(QList<OpenOrderLine> *open, const CartLine &line)
{
    const auto isSameItem = [&line](const OpenOrderLine &candidate) {
        return itemOf(candidate.line->offerId) == itemOf(line.catalogItem.toString());
    };
    auto found = std::find_if(open->begin(), open->end(), [&](const OpenOrderLine &candidate) {
        return isSameItem(candidate) && candidate.line->quantity == line.quantity;
    });
    if (found == open->end())
        found = std::find_if(open->begin(), open->end(), isSameItem);
    if (found == open->end())
        return std::nullopt;
    const LineOutcome outcome = found->isProvisioned ? LineOutcome::Active : LineOutcome::Ordered;
    open->erase(found);
    return outcome;
}

} // namespace

QList<LineOutcome> lineOutcomes(const Operation &operation)
{
    const QList<LineFault> &faults = operation.lineFaults;
    QList<LineOutcome> outcomes(operation.lines().size(), LineOutcome::Open);
    for (const LineFault &fault : faults)
        if (fault.line >= 0 && fault.line < outcomes.size())
            outcomes[fault.line] = LineOutcome::NotOrdered;
    if (!operation.isStepIn(StepKind::Checkout, StepState::Done))
        return outcomes;
    // A fault that no line is known for is one of the lines that no order holds.
    const bool isFaultOpen =
        std::any_of(faults.begin(), faults.end(), [](const LineFault &fault) { return fault.line < 0; });
    QList<OpenOrderLine> open = orderLinesOf(operation.orders);
    for (const CartLine &line : operation.cartLines) {
        if (line.number < 0 || line.number >= outcomes.size()
            || outcomes[line.number] == LineOutcome::NotOrdered)
            continue;
        outcomes[line.number] =
            takeOut(&open, line).value_or(isFaultOpen ? LineOutcome::NotOrdered : LineOutcome::Ordered);
    }
    std::replace(outcomes.begin(), outcomes.end(), LineOutcome::Open, LineOutcome::Ordered);
    return outcomes;
}

QList<LineFault> faultsByLine(const QList<LineFault> &faults, const QList<CartLine> &lines)
{
    QList<LineFault> byLine;
    for (const LineFault &fault : faults) {
        const qsizetype before = byLine.size();
        for (const CartLine &line : lines) {
            if (fault.line >= 0 || fault.orderGroup.isEmpty() || line.orderGroup != fault.orderGroup)
                continue;
            byLine.append(fault);
            byLine.last().line = line.number;
        }
        if (byLine.size() == before)
            byLine.append(fault);
    }
    return byLine;
}

} // namespace tierdesk
