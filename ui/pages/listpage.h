// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>
#include <optional>

class QHBoxLayout;
class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace tierdesk {
struct Error;
}

namespace tierdesk::ui {

class ColumnFit;
class DetailPane;
class EmptyState;
class ListView;
class MessageBar;
class PageHead;
class SearchField;

/// What the pages of one list have in common (look.md 4): head, bars, filter line, then the table or why it is
/// empty, and beside it the details of what is selected.
class ListPage : public QWidget {
    Q_OBJECT
public:
    // What the Edit menu does
    void find();
    void copy(); ///< the selected rows

signals:
    void paneShown(bool isShown);

protected:
    ListPage(const QString &title, const QString &iconName, QWidget *parent = nullptr);

    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

    [[nodiscard]] PageHead *head() const { return m_head; }
    [[nodiscard]] MessageBar *notice() const { return m_notice; }
    [[nodiscard]] ListView *view() const { return m_view; }
    [[nodiscard]] EmptyState *empty() const { return m_empty; }

    void addBar(QWidget *bar); ///< above the table, in the order of the calls
    void setSearch(SearchField *search); ///< where keys go while there is no row
    /// `line` gets the button that shows and hides it; `what` is its tool tip.
    void setPane(DetailPane *pane, QHBoxLayout *line, const QString &what);
    void setPaneWanted(bool isWanted);
    void togglePane();
    [[nodiscard]] bool isPaneShown() const;
    void showPane(); ///< or hides it: it needs a selected row, and room or somebody's wish
    /// Heads and Ctrl+Alt+1 … sort; a third time brings back the list's own order, if `isClearable`.
    void makeSortable(bool isClearable = true);
    void setColumns(const ColumnFit *columns); ///< those chosen away are not copied either
    void setCopyAdvice(const QString &advice); ///< what to do where too many rows are selected to be copied
    /// The selected rows of the view's model, from above. Nothing where they are too many, which is said then.
    [[nodiscard]] std::optional<QList<int>> rowsToCopy();
    void showRows(bool areAny); ///< the table, else the empty state
    void showError(const Error &error, const std::function<void()> &again = {});
    [[nodiscard]] int selectedRow() const; ///< of the view's model; -1 = none

    virtual void openSelected() = 0; ///< Enter or a double click
    virtual void fillContextMenu(QMenu &menu) = 0; ///< before "Copy rows"

private:
    [[nodiscard]] QWidget *makeList(const QString &title, const QString &iconName);
    void openContextMenu(const QPoint &position);

    QString m_copyAdvice;
    std::optional<bool> m_isPaneWanted; ///< nothing = where there is room
    PageHead *m_head = nullptr;
    MessageBar *m_notice = nullptr;
    QVBoxLayout *m_bars = nullptr;
    QStackedWidget *m_stack = nullptr;
    ListView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    SearchField *m_search = nullptr; ///< null = the page has none
    DetailPane *m_pane = nullptr; ///< null = the page has none
    const ColumnFit *m_columns = nullptr; ///< null = nobody chooses them
};

} // namespace tierdesk::ui
