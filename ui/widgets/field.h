// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tierdesk::ui {

class TextLabel;

enum class Need { Required, Optional };

/// Label above, control, and one line for a hint or an error below; buddy, accessible name and error in one.
/// The control is created by the caller and owned by the field.
class Field : public QWidget {
    Q_OBJECT
public:
    Field(const QString &label, QWidget *control, Need need = Need::Required, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *control() const { return m_control; }
    void setLabel(const QString &label);
    void setNeed(Need need);
    void setHint(const QString &hint); ///< plain text, one sentence
    void setGoodNews(const QString &text); ///< a check mark and a sentence ("The domain is free")
    void setWarning(const QString &text); ///< does not block
    void setError(const QString &text); ///< replaces the hint; empty clears; red edge, accessible description
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QString label() const; ///< without the mnemonic's mark
    /// Whether the line for hint and error is kept free while empty, so that nothing jumps; on unless told.
    void setNoteReserved(bool isReserved);

private:
    enum class Note { Hint, GoodNews, Warning, Error };

    void changeEvent(QEvent *event) override;
    void setNote(Note kind, const QString &text);
    void showNote();

    TextLabel *m_label = nullptr;
    TextLabel *m_need = nullptr;
    QWidget *m_control = nullptr;
    QWidget *m_note = nullptr;
    QLabel *m_noteIcon = nullptr;
    TextLabel *m_noteText = nullptr;
    QString m_hint;
    QString m_other; ///< good news or a warning; gives way to an error
    Note m_otherKind = Note::GoodNews;
    QString m_error;
    bool m_isReserved = true;
};

} // namespace tierdesk::ui
