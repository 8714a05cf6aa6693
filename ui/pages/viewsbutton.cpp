// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/viewsbutton.h"

#include "models/base/whenanswered.h"
#include "models/sync/session.h"
#include "ui/dialogs/viewnamedialog.h"
#include "ui/style/style.h"
#include "ui/text/format.h"
#include "ui/widgets/messagebar.h"
#include "ui/wizards/question.h"

#include <QAction>
#include <QCollator>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tierdesk::ui {
namespace {

/// A menu takes & for the mark of a mnemonic.
QString asEntry(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ViewsButton::ViewsButton(sync::Session &session, ViewedList list, QWidget *parent)
    : FilterButton(tr("Views"), parent)
    , m_session(session)
{
    m_shown.list = list;
    setIconName(u"views"_s);
    auto *back = findChild<QToolButton *>();
    back->setToolTip(tr("Back to the whole list"));
    back->setAccessibleName(back->toolTip());
    connect(this, &QPushButton::clicked, this, &ViewsButton::openMenu);
    connect(this, &FilterButton::cleared, this, &ViewsButton::leave);
    follow(session.views(list), std::nullopt);
}

void ViewsButton::setShown(const SavedView &shown)
{
    m_shown = shown;
    showName();
}

void ViewsButton::tellGaps(MessageBar &bar, const ViewGaps &gaps)
{
    if (gaps.gone.isEmpty() && gaps.unknown.isEmpty())
        return;
    QStringList meaning;
    if (!gaps.gone.isEmpty()) {
        //: %1 is one name or several: of an indirect reseller, of a product
        meaning.append(withName(tr("Not in the account's data any more: %1."), gaps.gone.join(u", "_s)));
        meaning.append(tr("It is still filtered by, so that little or nothing may be found."));
    }
    if (!gaps.unknown.isEmpty()) {
        //: %1 is one filter or several
        meaning.append(withName(tr("Not known to this version of Tierdesk, and not filtered by: %1."),
            gaps.unknown.join(u", "_s)));
    }
    bar.clear();
    bar.setClosable(true);
    bar.showMessage(Gravity::Warning, tr("This view filters by something that is gone."), meaning.join(u' '));
}

void ViewsButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addViews(*menu);
    menu->addSeparator();
    addActs(*menu);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void ViewsButton::addViews(QMenu &menu)
{
    QAction *all = menu.addAction(tr("All"));
    all->setCheckable(true);
    all->setChecked(!m_chosen);
    connect(all, &QAction::triggered, this, &ViewsButton::leave);
    if (!m_views.isEmpty())
        menu.addSeparator();
    for (const SavedView &view : std::as_const(m_views)) {
        //: %1 is the name of a view
        QAction *entry = menu.addAction(
            view.isUnreadable ? tr("%1 (cannot be read)").arg(asEntry(view.name)) : asEntry(view.name));
        entry->setEnabled(!view.isUnreadable);
        entry->setCheckable(true);
        entry->setChecked(m_chosen && m_chosen->name == view.name);
        connect(entry, &QAction::triggered, this, [this, view] { choose(view); });
    }
}

void ViewsButton::addActs(QMenu &menu)
{
    if (m_chosen && isChanged()) {
        //: %1 is the name of a view
        QAction *changes = menu.addAction(tr("Save changes of “%1”").arg(asEntry(m_chosen->name)));
        connect(changes, &QAction::triggered, this, [this] { save(m_chosen->name); });
    }
    connect(menu.addAction(tr("Save view…")), &QAction::triggered, this, &ViewsButton::askName);
    QAction *rename = menu.addAction(tierdesk::ui::icon(u"pencil"_s), tr("Rename…"));
    QAction *remove = menu.addAction(tierdesk::ui::icon(u"trash"_s), tr("Delete"));
    rename->setEnabled(m_chosen.has_value());
    remove->setEnabled(m_chosen.has_value());
    connect(rename, &QAction::triggered, this, &ViewsButton::askNewName);
    connect(remove, &QAction::triggered, this, &ViewsButton::askToDelete);
}

void ViewsButton::choose(const SavedView &view)
{
    m_chosen = view;
    emit viewChosen(view);
    showName();
}

void ViewsButton::leave()
{
    m_chosen.reset();
    emit allChosen();
    showName();
}

void ViewsButton::askName()
{
    auto *dialog = new ViewNameDialog(ViewNameDialog::Purpose::Save, {}, namesBut({}), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::named, this, &ViewsButton::save);
    dialog->open();
}

void ViewsButton::save(const QString &name)
{
    SavedView view = m_shown;
    view.name = name;
    follow(m_session.saveView(view), name);
}

void ViewsButton::askNewName()
{
    const QString name = m_chosen->name;
    auto *dialog = new ViewNameDialog(ViewNameDialog::Purpose::Rename, name, namesBut(name), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ViewNameDialog::named, this, [this, name](const QString &newName) {
        follow(m_session.renameView(m_shown.list, name, newName), newName);
    });
    dialog->open();
}

void ViewsButton::askToDelete()
{
    //: %1 is the name of a view
    const QString title = tr("Delete the view “%1”?").arg(m_chosen->name);
    ask(window(), {title, tr("Nothing that it lists is touched."), tr("Yes, delete it"), tr("No")}, this,
        [this, name = m_chosen->name] {
            leave();
            follow(m_session.removeView(m_shown.list, name), std::nullopt);
        });
}

void ViewsButton::follow(const QFuture<Result<Views>> &answer, const std::optional<QString> &chosen)
{
    whenAnswered(answer, this, [this, chosen](const Result<Views> &views) {
        if (!views) {
            emit failed(views.error());
            return;
        }
        m_views = *views;
        QCollator collator {QLocale()};
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::stable_sort(m_views, [&collator](const SavedView &a, const SavedView &b) {
            return collator.compare(a.name, b.name) < 0;
        });
        for (const SavedView &view : std::as_const(m_views)) {
            if (view.name == chosen)
                m_chosen = view;
        }
        showName();
    });
}

QStringList ViewsButton::namesBut(const QString &name) const
{
    QStringList names;
    for (const SavedView &view : m_views) {
        if (view.name != name)
            names.append(view.name);
    }
    return names;
}

bool ViewsButton::isChanged() const
{
    return m_chosen && !showsTheSame(*m_chosen, m_shown);
}

void ViewsButton::showName()
{
    //: Before the name of the one that is chosen
    setShownName(m_chosen ? tr("View") : tr("Views"));
    if (!m_chosen)
        setValue({});
    else
        //: %1 is the name of a view that is shown otherwise than it is kept
        setValue(isChanged() ? tr("%1 (changed)").arg(m_chosen->name) : m_chosen->name);
}

} // namespace tierdesk::ui
