// SPDX-FileCopyrightText: The Tierdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <chrono>

class QTimer;

namespace tierdesk::ui {

class LinkButton;

/// Puts text that holds a secret on the clipboard, so that the desktops' clipboard histories leave it out.
void copySecretly(const QString &text);

/// A one-time secret, read-only in the fixed font, with Hide and Show inside. It hides itself when its window
/// has been without the focus for a minute. The caller forgets the secret by clear().
class SecretField : public QLineEdit {
    Q_OBJECT
public:
    explicit SecretField(QWidget *parent = nullptr);
    void setSecret(const QString &secret); ///< shown at once
    [[nodiscard]] bool isShown() const;
    void setHideAfter(std::chrono::milliseconds time); ///< without focus; one minute unless told

public slots:
    void showSecret();
    void hideSecret();

signals:
    void shownChanged(bool isShown);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dress();
    void setShown(bool isShown);

    LinkButton *m_toggle = nullptr;
    QTimer *m_hiding = nullptr;
    bool m_isShown = true;
};

} // namespace tierdesk::ui
