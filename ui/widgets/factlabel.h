// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTextLayout>

namespace tierdesk::ui {

/// One bold fact and, behind it, what it means; wraps as one text. Plain text only, so a QLabel's rich text
/// would not do.
class FactLabel : public QLabel {
    Q_OBJECT
public:
    explicit FactLabel(QWidget *parent = nullptr);
    void setFact(const QString &fact, const QString &meaning);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] double lay(QTextLayout &layout, double width) const; ///< the height it took

    qsizetype m_boldLength = 0;
};

} // namespace tierdesk::ui
