// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/custody_page.h"

#include "ui/log.h"
#include "ui/pages/backup_card.h"
#include "ui/pages/custody_log.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"
#include "workbook/backups.h"
#include "workbook/custody.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace yice::ui
{

namespace
{

constexpr int right_width = 368;
constexpr int log_lines = 500;

QLabel* hint(const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setObjectName(QStringLiteral("hint"));
    label->setWordWrap(true);
    return label;
}

/// When a workbook was looked at wholly is a matter of this computer, not of the file.
QString checked_key(const WorkbookFacts& facts)
{
    return QStringLiteral("checked/") + facts.id;
}

void open_folder(const QString& folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

} // namespace

CustodyPage::CustodyPage(Session& session, QWidget* parent) : Page(session, parent)
{
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* canvas = new QWidget;
    canvas->setObjectName(QStringLiteral("canvas"));
    auto* line = new QHBoxLayout(canvas);
    line->setContentsMargins(space_6, space_4, space_6, space_2);
    line->setSpacing(space_3);
    auto* left = new QVBoxLayout;
    left->setSpacing(space_3);
    backups_ = new BackupCard;
    log_ = new CustodyLog;
    left->addWidget(backups_, 1);
    left->addWidget(log_, 1);
    line->addLayout(left, 1);
    line->addWidget(make_right());
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(canvas);
    page->addWidget(scroll, 1);
    page->addWidget(make_strip());
    connect(backups_, &BackupCard::backup_wanted, this, &CustodyPage::back_up);
    connect(backups_, &BackupCard::backup_elsewhere_wanted, this, &CustodyPage::back_up_elsewhere);
    connect(backups_, &BackupCard::restore_wanted, this, &CustodyPage::ask_to_restore);
    connect(backups_, &BackupCard::settings_chosen, this, &CustodyPage::change_settings);
    connect(backups_, &BackupCard::folder_wanted, this, [this] {
        const bool there = QFileInfo::exists(facts_.backup_folder);
        open_folder(there ? facts_.backup_folder : QFileInfo(facts_.path).absolutePath());
    });
    connect(&job_, &WorkbookJob::stepped, this, [this](qint64 done, qint64 total) {
        progress_->setRange(0, static_cast<int>(total));
        progress_->setValue(static_cast<int>(done));
    });
    connect(&job_, &WorkbookJob::finished, this, [this](const Status& status) {
        set_busy(false);
        if (status) {
            std::exchange(then_, nullptr)();
        } else if (status.error().kind == ErrorKind::Cancelled) {
            tell(tr("Stopped. Nothing was changed."));
        } else {
            tell({});
            say(status.error());
        }
    });
    connect(&session, &Session::opened, this, [this] {
        tell({});
        faults_->hide();
    });
}

QWidget* CustodyPage::make_right()
{
    auto* right = new QWidget;
    right->setFixedWidth(right_width);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space_3);
    column->addWidget(make_file_card());
    column->addWidget(make_check_card(), 1);
    column->addWidget(make_hand_over_card());
    return right;
}

Card* CustodyPage::make_file_card()
{
    auto* card = new Card(tr("This workbook"));
    name_ = new QLabel;
    name_->setObjectName(QStringLiteral("title"));
    place_ = hint();
    details_ = new QLabel;
    details_->setWordWrap(true);
    warning_ = new QLabel;
    warning_->setObjectName(QStringLiteral("attention"));
    warning_->setWordWrap(true);
    auto* open = new QPushButton(tr("Open its folder"));
    open->setIcon(icon(QStringLiteral("folder")));
    card->body()->addWidget(name_);
    card->body()->addWidget(place_);
    card->body()->addWidget(details_);
    card->body()->addWidget(warning_);
    card->body()->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this,
            [this] { open_folder(QFileInfo(facts_.path).absolutePath()); });
    return card;
}

Card* CustodyPage::make_check_card()
{
    auto* card = new Card(tr("Is everything in order?"));
    checked_ = new QLabel;
    checked_->setWordWrap(true);
    faults_ = new TextTable;
    faults_->setAccessibleName(tr("Faults"));
    faults_->setMinimumHeight(96);
    faults_->hide();
    check_ = new QPushButton(tr("Chec&k the whole file"));
    check_->setIcon(icon(QStringLiteral("check")));
    card->body()->addWidget(checked_);
    card->body()->addWidget(hint(tr("Looks at every page and every row. Opening looks quickly "
                                    "each time.")));
    card->body()->addWidget(faults_, 1);
    card->body()->addWidget(check_, 0, Qt::AlignLeft);
    card->body()->addStretch(0);
    connect(check_, &QPushButton::clicked, this, &CustodyPage::check);
    return card;
}

Card* CustodyPage::make_hand_over_card()
{
    auto* card = new Card(tr("Hand over and take along"));
    hand_over_ = new QPushButton(tr("&Hand over…"));
    hand_over_->setToolTip(tr("A checked copy, and a sheet of what it holds for your successor."));
    export_ = new QPushButton(tr("All rosters as &CSV…"));
    export_->setToolTip(tr("Every roster that holds something, as sheets for Excel; identity "
                           "numbers are masked."));
    auto* logs = new QPushButton(tr("Open the &log folder"));
    logs->setToolTip(tr("What went wrong in the program, for whoever helps you. It holds nothing "
                        "of your rosters."));
    auto* line = new QHBoxLayout;
    line->setSpacing(space_2);
    line->addWidget(hand_over_);
    line->addWidget(export_);
    line->addStretch(1);
    card->body()->addLayout(line);
    card->body()->addWidget(logs, 0, Qt::AlignLeft);
    connect(hand_over_, &QPushButton::clicked, this, [this] {
        if (const QString folder = choose_folder(tr("Hand over into a folder"));
            !folder.isEmpty()) {
            hand_over(folder);
        }
    });
    connect(export_, &QPushButton::clicked, this, [this] {
        if (const QString folder = choose_folder(tr("All rosters into a folder"));
            !folder.isEmpty()) {
            export_all(folder);
        }
    });
    connect(logs, &QPushButton::clicked, this, &open_log_folder);
    return card;
}

/// The foot of the page says what was done last, and how far what is going on is.
QWidget* CustodyPage::make_strip()
{
    auto* strip = new QWidget;
    strip->setFixedHeight(row_height());
    auto* line = new QHBoxLayout(strip);
    line->setContentsMargins(space_6, 0, space_6, space_2);
    line->setSpacing(space_3);
    said_ = new QLabel;
    said_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    progress_ = new QProgressBar;
    progress_->setTextVisible(false);
    progress_->setFixedWidth(240);
    cancel_ = new QPushButton(tr("Stop"));
    line->addWidget(said_, 1);
    line->addWidget(progress_);
    line->addWidget(cancel_);
    progress_->hide();
    cancel_->hide();
    connect(cancel_, &QPushButton::clicked, &job_, &WorkbookJob::cancel);
    return strip;
}

void CustodyPage::refresh()
{
    Custody custody(session().workbook());
    auto facts = custody.facts();
    auto backups = custody.backups();
    auto lines = custody.log(log_lines);
    if (!facts || !backups || !lines) {
        say(!facts ? facts.error() : !backups ? backups.error() : lines.error());
        return;
    }
    facts_ = std::move(facts.value());
    backups_->show_backups(facts_, std::move(backups.value()));
    log_->show_lines(std::move(lines.value()));
    show_facts();
    show_checked();
}

void CustodyPage::show_facts()
{
    const QLocale locale;
    const QFileInfo file(facts_.path);
    name_->setText(name_->fontMetrics().elidedText(file.fileName(), Qt::ElideMiddle,
                                                   right_width - 2 * space_6));
    name_->setToolTip(file.fileName());
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    place_->setText(
        place_->fontMetrics().elidedText(folder, Qt::ElideMiddle, right_width - 2 * space_6));
    place_->setToolTip(folder);
    const auto filled = std::count_if(facts_.rosters.begin(), facts_.rosters.end(),
                                      [](const RosterCount& roster) { return roster.entries > 0; });
    QStringList lines = {
        tr("%1 · %2 entries in %3 rosters")
            .arg(locale.formattedDataSize(facts_.size), locale.toString(facts_.entries))
            .arg(filled)};
    if (facts_.first_day.isValid()) {
        lines << tr("Data from %1 to %2")
                     .arg(facts_.first_day.toString(QStringLiteral("yyyy-MM")),
                          facts_.last_day.toString(QStringLiteral("yyyy-MM")));
    }
    lines << (facts_.last_change.isValid()
                  ? tr("Last change: %1")
                        .arg(locale.toString(facts_.last_change, QLocale::ShortFormat))
                  : tr("Nothing was written in yet."));
    details_->setText(lines.join(u'\n'));
    const bool slow = facts_.lies != WorkbookFacts::Lies::Fixed;
    warning_->setVisible(slow || facts_.read_only);
    warning_->setText(
        facts_.read_only ? tr("! Open for reading only: nothing can be changed.")
        : facts_.lies == WorkbookFacts::Lies::Network
            ? tr("! It lies on a network drive: safe, but slow. Work on a copy on this computer.")
            : tr("! It lies on a memory stick: safe, but slow, and easily lost. Work on a copy on "
                 "this computer."));
}

void CustodyPage::show_checked()
{
    const QDateTime when = settings().value(checked_key(facts_)).toDateTime();
    if (!faults_->isHidden()) {
        return;
    }
    checked_->setObjectName({});
    checked_->setText(
        when.isValid() ? tr("√ In order on %1").arg(QLocale().toString(when, QLocale::ShortFormat))
                       : tr("○ Not yet checked on this computer"));
}

void CustodyPage::show_faults(const QStringList& faults)
{
    faults_->setVisible(!faults.isEmpty());
    if (faults.isEmpty()) {
        settings().setValue(checked_key(facts_), QDateTime::currentDateTime());
        tell(tr("The workbook is in order."), QStringLiteral("√ "));
    } else {
        settings().remove(checked_key(facts_));
        std::vector<QStringList> rows;
        for (const QString& fault : faults) {
            rows.push_back({fault});
        }
        faults_->set_content({{tr("Fault"), false, 1}}, std::move(rows));
        checked_->setText(tr("× %n faults were found. Nothing was changed: restore the newest "
                             "backup, and keep this file for help.",
                             nullptr, static_cast<int>(faults.size())));
        tell(tr("The check found faults."), QStringLiteral("× "));
    }
    show_checked();
}

void CustodyPage::back_up()
{
    auto path = std::make_shared<QString>();
    run(
        tr("Backing up…"),
        [path](Workbook& workbook, const OnStep& on_step) -> Status {
            const auto made = Custody(workbook).back_up_now(QDateTime::currentDateTime(), on_step);
            if (!made) {
                return made.error();
            }
            *path = *made;
            return {};
        },
        [this, path] {
            tell(tr("Backed up and checked: %1").arg(QFileInfo(*path).fileName()),
                 QStringLiteral("√ "));
            refresh();
        });
}

void CustodyPage::back_up_elsewhere()
{
    const QString name = backup_name(facts_.path, QDateTime::currentDateTime(), false);
    const QString path = QFileDialog::getSaveFileName(this, tr("Back up elsewhere"),
                                                      QFileInfo(facts_.path).dir().filePath(name),
                                                      tr("Yice workbook (*.yice)"));
    if (path.isEmpty()) {
        return;
    }
    run(
        tr("Backing up…"),
        [path](Workbook& workbook, const OnStep& on_step) {
            BackupRequest request;
            request.replace = true; // the file dialog has asked; only an older copy gives way
            return Custody(workbook).back_up(path, request, on_step);
        },
        [this, path] {
            tell(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(path)),
                 QStringLiteral("√ "));
            refresh();
        });
}

void CustodyPage::check()
{
    auto faults = std::make_shared<QStringList>();
    run(
        tr("Checking…"),
        [faults](Workbook& workbook, const OnStep& on_step) -> Status {
            const auto found = Custody(workbook).check(on_step);
            if (!found) {
                return found.error();
            }
            *faults = *found;
            return {};
        },
        [this, faults] { show_faults(*faults); });
}

} // namespace yice::ui
