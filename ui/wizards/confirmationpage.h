// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/operation.h"
#include "ui/widgets/textlabel.h"

#include <chrono>
#include <optional>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tierdesk::ui {

class LinesTable;
class MessageBar;
class SecretField;
class StepsView;

/// Page Confirmation: the administrator's user name and first password, which nobody can show again (S66 to
/// S68), and what was done. Keeps the password in its field only, until forget().
class ConfirmationPage : public Ground {
    Q_OBJECT
public:
    explicit ConfirmationPage(QWidget *parent = nullptr);

    /// `password` is nothing if this process does not have it.
    void showOperation(const Operation &operation, const std::optional<QString> &password);
    void setHideAfter(std::chrono::milliseconds time); ///< without focus
    /// A password is shown that was neither copied nor printed.
    [[nodiscard]] bool isPasswordAtRisk() const;
    void forget(); ///< clears the password
    void print(); ///< opens the print dialog for a hand-over sheet
    void focusFirst();
    [[nodiscard]] MessageBar &message() { return *m_message; }

signals:
    void copied();

private:
    enum class Copy { UserName, Password, Both };

    void build();
    void buildSetupInfo(QVBoxLayout *lines);
    QPushButton *addCopy(QGridLayout *grid, int row, const QString &name, Copy what);
    void copy(Copy what);
    void watchClipboard();
    void showSetupInfo(const Operation &operation, const std::optional<QString> &password);
    void showWhatWasDone(const Operation &operation);
    [[nodiscard]] QString bothAsText() const;

    TextLabel *m_sentence = nullptr;
    MessageBar *m_message = nullptr;
    MessageBar *m_warning = nullptr;
    QLineEdit *m_userName = nullptr;
    SecretField *m_password = nullptr;
    TextLabel *m_userNameLabel = nullptr;
    TextLabel *m_passwordLabel = nullptr;
    QPushButton *m_copyUserName = nullptr;
    QPushButton *m_copyPassword = nullptr;
    QPushButton *m_copyBoth = nullptr;
    TextLabel *m_copiedNotes[3] = {};
    StepsView *m_steps = nullptr;
    LinesTable *m_lines = nullptr;
    TextLabel *m_linesNote = nullptr;
    TextLabel *m_association = nullptr;
    QString m_companyName;
    bool m_hasPassword = false;
    bool m_isSafe = false; ///< copied or printed
};

} // namespace tierdesk::ui
