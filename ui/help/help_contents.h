// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workbook/manual.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTreeWidget;

namespace yice::ui
{

/// The left of the manual: a field to search in, and below it the contents, or what was found.
class HelpContents : public QWidget
{
    Q_OBJECT

public:
    explicit HelpContents(QWidget* parent = nullptr);

    /// Kept; must live as long as this does, or until the next call.
    void set_manual(const Manual& manual);
    /// Shows which chapter is open; emits nothing.
    void choose(const QString& chapter);
    QString words() const;
    /// Looks for words in the whole manual; nothing to look for shows the contents.
    void search(const QString& words);
    void focus_search();
    /// Opens the first chapter that was found, unless one of them is open already.
    bool open_first();

signals:
    void chosen(const QString& chapter);
    /// A chapter was opened because of what was searched for.
    void found(const QString& chapter);
    void words_changed();
    void next_wanted();

private:
    void show_hits(const std::vector<ManualHit>& hits);

    const Manual* manual_ = nullptr;
    QString chapter_;
    QLineEdit* words_;
    QLabel* found_;
    QStackedWidget* stack_;
    QTreeWidget* contents_;
    QListWidget* results_;
};

} // namespace yice::ui
