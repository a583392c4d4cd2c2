// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yice::ui
{

/// A line for finding texts in a table and, when it is wanted, for replacing them.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows it and takes the keyboard.
    void begin(bool with_replace);
    void set_text(const QString& text);
    void set_replacement(const QString& text);
    QString text() const;
    QString replacement() const;
    /// Ids and labels of what can be looked in; "" is all of them.
    void set_fields(const std::vector<std::pair<QString, QString>>& fields);
    QString field() const;
    void set_field(const QString& id);
    /// How many there are, or that there are none; whether there is anything to go to.
    void set_state(const QString& sentence, bool any);

signals:
    void changed(); ///< text or field
    void next_wanted(bool backward);
    void replace_wanted();
    void replace_all_wanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* text_;
    QLineEdit* replacement_;
    QComboBox* field_;
    QLabel* state_;
    QWidget* replace_row_;
    std::vector<QPushButton*> needing_; ///< something to go to
};

} // namespace yice::ui
