// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/style.h"

#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QGridLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace tierdesk::ui {

class TextLabel;

/// What stands beside a list (look.md 4): name, place and ×, what can be done, the facts, and last the act that
/// ends something. Follows the selection and never takes the focus.
class DetailPane : public QWidget {
    Q_OBJECT
public:
    /// `name` is for screen readers.
    explicit DetailPane(const QString &name, QWidget *parent = nullptr);

    /// Buttons for the acts, which stay while the facts change. `ending` stands alone at the foot.
    void setActs(const QList<QAction *> &acts, const QList<QAction *> &rest = {}, QAction *ending = nullptr);
    void setReason(const QString &why); ///< why the first act is off; empty = it is on

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

    void setHead(const QString &name, const QString &place);
    /// An empty column that takes the place of the last facts; `isSame` thing: one's place in it is kept.
    [[nodiscard]] QVBoxLayout *renewFacts(bool isSame);
    void finishFacts(QVBoxLayout *column); ///< once all of them are in: an id is never cut
    [[nodiscard]] static TextLabel *wrapped(
        const QString &text, TextStyle style = TextStyle::Body, Tone tone = Tone::Text);
    /// Labels left, values right of them.
    [[nodiscard]] static QGridLayout *addGrid(QVBoxLayout *column);
    static void addFact(QGridLayout *grid, const QString &label, QWidget *value);
    static void addSection(QVBoxLayout *column, const QString &title); ///< a hairline and its head
    /// `shown` with a button that copies `whole`; `what` names the button.
    [[nodiscard]] static QWidget *copyable(
        const QString &shown, const QString &whole, const QString &what, TextStyle style = TextStyle::Body);
    /// The same of an id, shortened, below what it is the id of: beside it there is no room in every language.
    [[nodiscard]] static QWidget *labelledId(const QString &label, const QString &id, const QString &what);

private:
    [[nodiscard]] QWidget *makeHead();

    TextLabel *m_name = nullptr;
    TextLabel *m_place = nullptr;
    QHBoxLayout *m_acts = nullptr;
    TextLabel *m_reason = nullptr;
    QScrollArea *m_scroll = nullptr;
    QHBoxLayout *m_foot = nullptr;
};

/// A GUID keeps its ends (look.md 5); other ids are shown whole.
[[nodiscard]] QString shortenedId(const QString &id);

} // namespace tierdesk::ui
