// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/customerspage.h"

#include "ui/pages/columnchooser.h"
#include "ui/pages/customersview.h"
#include "ui/pages/viewsbutton.h"
#include "ui/widgets/filterbutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QHeaderView>

#include <algorithm>

// How the page shows a saved view, and tells what it shows.

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {
constexpr auto kResellerFilter = "reseller"_L1; // as views keep it
}

SavedView CustomersPage::shownView() const
{
    SavedView view;
    view.list = ViewedList::Customers;
    view.search = m_search->text();
    if (m_query.reseller)
        view.filters.append({QString(kResellerFilter), m_query.reseller->toString(), m_filter->value()});
    view.sortBy = items::customerHeading(m_query.sortBy, items::Wording::English);
    view.isDescending = m_query.order == Qt::DescendingOrder;
    view.hiddenColumns = m_chooser->hidden();
    return view;
}

void CustomersPage::showView(const SavedView &view)
{
    m_notice->clear();
    m_chooser->showThoseOfView(view.hiddenColumns);
    m_search->setText(view.search);
    const int column = std::max(0, int(m_chooser->names().indexOf(view.sortBy)));
    m_view->horizontalHeader()->setSortIndicator(
        column, view.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    ViewGaps gaps;
    std::optional<ResellerId> reseller;
    QString name;
    for (const ViewFilter &filter : view.filters) {
        const auto id = ResellerId::tryParse(filter.value);
        if (filter.name != kResellerFilter || !id) {
            gaps.unknown.append(filter.shown);
            continue;
        }
        reseller = id;
        name = filter.shown;
    }
    const bool isListed = setReseller(reseller, name);
    if (reseller && !isListed)
        gaps.gone.append(name);
    ViewsButton::tellGaps(*m_notice, gaps);
}

void CustomersPage::showAll()
{
    m_notice->clear();
    m_chooser->showOwn();
    m_search->clear();
    m_view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    setReseller(std::nullopt);
}

} // namespace tierdesk::ui
