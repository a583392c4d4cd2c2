// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/destination.h"
#include "workbook/manual.h"

#include <QTextDocument>
#include <QWidget>

#include <vector>

class QLabel;
class QPrinter;
class QSplitter;
class QTextBrowser;
class QToolButton;
class QUrl;

namespace yice::ui
{

class HelpContents;

/// The manual in a window of its own: contents and search on the left, a chapter on the right. It
/// stays open beside the work.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    /// The indicators of these plans are explained; without any those of the built-in plans.
    explicit HelpWindow(std::vector<Plan> plans, QWidget* parent = nullptr);
    ~HelpWindow() override;

    /// The plans have changed, or others are open.
    void set_plans(std::vector<Plan> plans);
    /// False while a dialog has to be closed before another page can be shown.
    void set_pages_reachable(bool reachable) { pages_reachable_ = reachable; }
    /// `chapter` or `chapter#heading`; an unknown chapter shows the first one.
    void show_link(const QString& link);
    const QString& chapter() const { return here_.chapter; }
    /// What a link of a chapter does: help:, page: or template:.
    void follow(const QUrl& link);
    /// Looks for words in the whole manual and marks them; nothing to look for shows the contents.
    void search(const QString& words);
    /// Writes the empty sheet of a roster. NotFound for an unknown roster, ReadOnly and the like of
    /// the file.
    Status save_template(const QString& roster, const QString& path);
    void print_to(QPrinter& printer);

signals:
    void wanted(const Destination& destination);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Place {
        QString chapter;
        QString anchor;
        int scrolled = 0;
    };

    QWidget* make_right();
    void make_keys();
    void open(const Place& place, bool scroll_to_anchor);
    void render();
    void set_margins();
    void mark_words();
    void next_mark();
    void step(int by);
    void resize_text(int by);
    void ask_for_template(const QString& roster);
    void print();
    void say(const QString& text);

    Manual manual_;
    bool pages_reachable_ = true;
    std::vector<Place> past_;
    std::vector<Place> future_;
    Place here_;
    size_t mark_ = 0;
    std::vector<QTextCursor> marks_;
    QSplitter* splitter_;
    HelpContents* contents_;
    int text_step_ = 0;
    QToolButton* back_;
    QToolButton* forward_;
    QTextBrowser* text_;
    QLabel* said_;
    QTextDocument* document_ = nullptr; ///< owned by the browser, which must not outlive it
};

} // namespace yice::ui
