// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QLabel;

namespace yice::ui
{

/// Chooses a province, city or county of the built-in table: by typing its name, pinyin, initials
/// or code, or column by column. What is found and what is chosen in the columns stay one thing.
class DivisionPicker : public QWidget
{
    Q_OBJECT

public:
    explicit DivisionPicker(QWidget* parent = nullptr);

    /// 2, 4 or 6 digits; empty before anything is chosen.
    QString code() const { return code_; }
    void choose(const QString& code);
    /// As if it were typed.
    void search(const QString& text);
    QLineEdit* search_field() const { return search_; }

signals:
    void changed(const QString& code);
    /// Enter on what was found: the choice is made.
    void settled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QListWidget* make_column(const QString& name);
    void fill(QListWidget& column, const QString& parent, const QString& whole);
    void column_moved(QListWidget& column);
    void show_in_columns(const QString& code);
    void look();
    void step(int rows);
    void set_code(const QString& code);

    QLineEdit* search_;
    QStackedWidget* stack_;
    QListWidget* found_;
    QLabel* nothing_;
    QListWidget* province_;
    QListWidget* city_;
    QListWidget* county_;
    QString code_;
    bool filling_ = false;
};

} // namespace yice::ui
