// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "rosters/specs.h"
#include "ui/help/help_contents.h"
#include "ui/help/manual_document.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "workbook/error_text.h"
#include "workbook/rosters.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextFrame>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int largest_step = 5;
constexpr int smallest_step = -1;
constexpr double step_scale = 0.15;
/// Lines of more than about fifty Chinese characters are hard to follow.
constexpr int widest_text = 820;

QToolButton* flat_button(const QString& picture, const QString& words, const QString& key)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("flat"));
    button->setIcon(icon(picture));
    button->setToolTip(HelpWindow::tr("%1 (%2)", "what, keys").arg(words, key));
    button->setAccessibleName(words);
    return button;
}

} // namespace

HelpWindow::HelpWindow(std::vector<Plan> plans, QWidget* parent)
    : QWidget(parent, Qt::Window),
      manual_(std::move(plans)),
      splitter_(new QSplitter),
      contents_(new HelpContents),
      text_step_(settings().value(QStringLiteral("help/text")).toInt())
{
    setWindowTitle(tr("Manual - Yice"));
    setWindowIcon(QIcon(QStringLiteral(":/yice/icons/app.svg")));
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    splitter_->addWidget(contents_);
    splitter_->addWidget(make_right());
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setSizes({260, 760});
    page->addWidget(splitter_);
    make_keys();
    resize(1020, 700);
    restoreGeometry(settings().value(QStringLiteral("help/geometry")).toByteArray());
    splitter_->restoreState(settings().value(QStringLiteral("help/splitter")).toByteArray());
    contents_->set_manual(manual_);
    connect(contents_, &HelpContents::words_changed, this, &HelpWindow::mark_words);
    connect(contents_, &HelpContents::next_wanted, this, &HelpWindow::next_mark);
    connect(contents_, &HelpContents::chosen, this, &HelpWindow::show_link);
    connect(contents_, &HelpContents::found, this, [this](const QString& chapter) {
        show_link(chapter);
        next_mark();
    });
    show_link(QStringLiteral("index"));
}

HelpWindow::~HelpWindow() = default;

QWidget* HelpWindow::make_right()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("topbar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(space_3, space_2, space_3, space_2);
    line->setSpacing(space_1);
    back_ = flat_button(QStringLiteral("back"), tr("Back"), QStringLiteral("Alt+←"));
    forward_ = flat_button(QStringLiteral("forward"), tr("Forward"), QStringLiteral("Alt+→"));
    said_ = new QLabel;
    said_->setObjectName(QStringLiteral("hint"));
    auto* smaller = flat_button({}, tr("Smaller text"), QStringLiteral("Ctrl+-"));
    smaller->setText(tr("A−", "smaller text"));
    auto* larger = flat_button({}, tr("Larger text"), QStringLiteral("Ctrl++"));
    larger->setText(tr("A+", "larger text"));
    auto* printer =
        flat_button(QStringLiteral("print"), tr("Print this chapter"), QStringLiteral("Ctrl+P"));
    line->addWidget(back_);
    line->addWidget(forward_);
    line->addWidget(said_, 1);
    for (QToolButton* button : {smaller, larger, printer}) {
        line->addWidget(button);
    }
    text_ = new QTextBrowser;
    text_->setOpenLinks(false);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setAccessibleName(tr("Chapter"));
    column->addWidget(bar);
    column->addWidget(text_, 1);
    connect(back_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forward_, &QToolButton::clicked, this, [this] { step(1); });
    connect(smaller, &QToolButton::clicked, this, [this] { resize_text(-1); });
    connect(larger, &QToolButton::clicked, this, [this] { resize_text(1); });
    connect(printer, &QToolButton::clicked, this, &HelpWindow::print);
    connect(text_, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    return side;
}

void HelpWindow::make_keys()
{
    const auto key = [this](const QKeySequence& keys, auto&& what) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, what);
    };
    key(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { step(-1); });
    key(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { step(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_F), [this] { contents_->focus_search(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { resize_text(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Equal), [this] { resize_text(1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { resize_text(-1); });
    key(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { print(); });
    key(QKeySequence(Qt::Key_Escape), [this] {
        if (contents_->words().isEmpty()) {
            close();
        } else {
            contents_->search({}); // back to the contents first
        }
    });
}

void HelpWindow::set_plans(std::vector<Plan> plans)
{
    manual_ = Manual(std::move(plans));
    contents_->set_manual(manual_);
    here_.scrolled = text_->verticalScrollBar()->value();
    open(manual_.find(here_.chapter) ? here_ : Place{QStringLiteral("index"), {}, 0}, false);
    render(); // may say something else now
}

void HelpWindow::show_link(const QString& link)
{
    const QString id = link.section(u'#', 0, 0);
    const Place place{manual_.find(id) ? id : QStringLiteral("index"), link.section(u'#', 1), 0};
    if (!here_.chapter.isEmpty() &&
        (here_.chapter != place.chapter || here_.anchor != place.anchor)) {
        here_.scrolled = text_->verticalScrollBar()->value();
        past_.push_back(here_);
        future_.clear();
    }
    open(place, true);
}

void HelpWindow::open(const Place& place, bool scroll_to_anchor)
{
    const bool other = here_.chapter != place.chapter || !document_;
    here_ = place;
    if (other) {
        render();
    }
    say({});
    back_->setEnabled(!past_.empty());
    forward_->setEnabled(!future_.empty());
    contents_->choose(here_.chapter);
    if (!scroll_to_anchor) {
        text_->verticalScrollBar()->setValue(place.scrolled);
        return;
    }
    const QTextBlock heading =
        place.anchor.isEmpty() ? QTextBlock() : find_heading(*document_, place.anchor);
    const double top = heading.isValid()
                           ? document_->documentLayout()->blockBoundingRect(heading).top() - space_3
                           : 0;
    text_->verticalScrollBar()->setValue(qRound(top));
}

void HelpWindow::render()
{
    auto document = manual_document(manual_.text(here_.chapter).value_or(QString()), screen_look(),
                                    1 + text_step_ * step_scale);
    text_->setExtraSelections({}); // they point into the document before
    marks_.clear();
    QTextDocument* before = document_;
    document_ = document.release();
    document_->setParent(text_);
    text_->setDocument(document_);
    delete before;
    set_margins();
    mark_words();
}

/// The text keeps a readable width however wide the window is.
void HelpWindow::set_margins()
{
    if (!document_) {
        return;
    }
    const int room = text_->viewport()->width() - 2 * space_6;
    const int widest = qRound(scaled(widest_text) * (1 + text_step_ * step_scale));
    QTextFrameFormat format = document_->rootFrame()->frameFormat();
    format.setTopMargin(space_6);
    format.setBottomMargin(space_6);
    format.setLeftMargin(space_6);
    format.setRightMargin(space_6 + std::max(0, room - widest));
    document_->rootFrame()->setFrameFormat(format);
}

void HelpWindow::search(const QString& words)
{
    contents_->search(words);
}

void HelpWindow::mark_words()
{
    if (!document_) {
        return;
    }
    marks_ = find_words(*document_, contents_->words());
    mark_ = 0;
    QList<QTextEdit::ExtraSelection> selections;
    for (const QTextCursor& place : marks_) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = place;
        selection.format.setBackground(theme().attention_wash);
        selection.format.setForeground(theme().ink);
        selections << selection;
    }
    text_->setExtraSelections(selections);
}

/// Opens the first chapter that was found, then goes from one marked place to the next.
void HelpWindow::next_mark()
{
    if (marks_.empty() && contents_->open_first()) {
        return; // which came back here
    }
    if (marks_.empty()) {
        return;
    }
    QTextCursor place = marks_[mark_ % marks_.size()];
    ++mark_;
    place.setPosition(place.selectionStart());
    text_->setTextCursor(place);
    text_->ensureCursorVisible();
}

void HelpWindow::step(int by)
{
    auto& from = by < 0 ? past_ : future_;
    auto& to = by < 0 ? future_ : past_;
    if (from.empty()) {
        return;
    }
    here_.scrolled = text_->verticalScrollBar()->value();
    to.push_back(here_);
    const Place place = from.back();
    from.pop_back();
    open(place, false);
}

void HelpWindow::resize_text(int by)
{
    const int now = std::clamp(text_step_ + by, smallest_step, largest_step);
    if (now != text_step_) {
        text_step_ = now;
        settings().setValue(QStringLiteral("help/text"), text_step_);
        const QScrollBar& bar = *text_->verticalScrollBar();
        const double share = bar.maximum() > 0 ? double(bar.value()) / bar.maximum() : 0;
        render();
        text_->verticalScrollBar()->setValue(qRound(share * text_->verticalScrollBar()->maximum()));
    }
}

void HelpWindow::follow(const QUrl& link)
{
    const QString target = link.path();
    if (link.scheme() == u"help") {
        const QString anchor = link.fragment(QUrl::FullyDecoded);
        show_link(anchor.isEmpty() ? target : target + u'#' + anchor);
    } else if (link.scheme() == u"page") {
        if (pages_reachable_) {
            emit wanted({target, {}, {}});
        } else {
            say(tr("Close the dialog first, then this leads to the page."));
        }
    } else if (link.scheme() == u"template") {
        ask_for_template(target);
    }
}

void HelpWindow::ask_for_template(const QString& roster)
{
    const RosterSpec* spec = find_roster_spec(roster);
    if (!spec) {
        return;
    }
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save an empty sheet"),
        QDir::home().filePath(tr("%1 to fill in").arg(spec->label.shown()) +
                              QStringLiteral(".csv")),
        tr("CSV for Excel (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto done = save_template(roster, path); !done) {
        QMessageBox::warning(this, tr("Yice"), error_text(done.error()));
    } else {
        say(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    }
}

Status HelpWindow::save_template(const QString& roster, const QString& path)
{
    const RosterSpec* spec = find_roster_spec(roster);
    if (!spec) {
        return Error{ErrorKind::NotFound, roster, QStringLiteral("roster")};
    }
    return write_file(path, Rosters::empty_sheet(*spec, TextEncoding::Utf8Bom));
}

void HelpWindow::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print this chapter"));
    if (dialog.exec() == QDialog::Accepted) {
        print_to(printer);
    }
}

void HelpWindow::print_to(QPrinter& printer)
{
    const auto document =
        manual_document(manual_.text(here_.chapter).value_or(QString()), paper_look(), 1);
    document->print(&printer);
}

void HelpWindow::say(const QString& text)
{
    said_->setText(text);
}

void HelpWindow::closeEvent(QCloseEvent* event)
{
    settings().setValue(QStringLiteral("help/geometry"), saveGeometry());
    settings().setValue(QStringLiteral("help/splitter"), splitter_->saveState());
    QWidget::closeEvent(event);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && document_) {
        render();
    }
}

void HelpWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    set_margins();
}

} // namespace yice::ui
