// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done from everywhere, for Ctrl+K: the pages, and what the menu of the workbook has.
#include "ui/dialogs/places_dialog.h"
#include "ui/help/help_desk.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/pages/start_page.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/nav_button.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/tour.h"

namespace yice::ui
{

std::vector<Command> MainWindow::commands()
{
    std::vector<Command> list;
    const QString pages = tr("Pages");
    const QString workbook = tr("Workbook");
    const QString program = tr("Yice");
    const auto add = [&list](const QString& name, const QString& hint, const QString& drawing,
                             const QKeySequence& keys, std::function<void()> run) {
        list.push_back({name, hint, keys, std::move(run), drawing});
    };
    if (session_.is_open()) {
        for (size_t i = 0; i < entries_.size(); ++i) {
            const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + int(i)));
            add(entries_[i].button->text(), pages, entries_[i].name, keys,
                [this, name = entries_[i].name] { show_page(name); });
        }
    }
    add(tr("New workbook"), workbook, QStringLiteral("add"), {}, [this] { create_workbook(); });
    add(tr("Open a workbook"), workbook, QStringLiteral("folder"), QKeySequence::Open,
        [this] { choose_workbook(); });
    add(tr("Restore a backup"), workbook, QStringLiteral("custody"), {},
        [this] { choose_backup(); });
    if (session_.is_open()) {
        add(tr("Places of the workbook"), workbook, QStringLiteral("region"), {},
            [this] { PlacesDialog(session_, this).exec(); });
        add(tr("Add a plan file"), workbook, QStringLiteral("plan"), {}, [this] { add_plan(); });
        if (session_.plan()) {
            add(tr("Save the plan as a file"), workbook, QStringLiteral("plan"), {},
                [this] { export_plan(); });
        }
        add(tr("Next quarter"), workbook, QStringLiteral("calendar"),
            QKeySequence(Qt::CTRL | Qt::Key_PageDown),
            [this] { session_.set_period(session_.period().next(1)); });
        add(tr("Previous quarter"), workbook, QStringLiteral("calendar"),
            QKeySequence(Qt::CTRL | Qt::Key_PageUp),
            [this] { session_.set_period(session_.period().next(-1)); });
    }
    add(theme().dark ? tr("Light appearance") : tr("Dark appearance"), program,
        theme().dark ? QStringLiteral("sun") : QStringLiteral("moon"), {}, [this] {
            change_look(QStringLiteral("theme"),
                        theme().dark ? QStringLiteral("light") : QStringLiteral("dark"));
        });
    add(QStringLiteral("中文"), program, QStringLiteral("language"), {},
        [this] { change_look(QStringLiteral("language"), QStringLiteral("zh_CN")); });
    add(QStringLiteral("English"), program, QStringLiteral("language"), {},
        [this] { change_look(QStringLiteral("language"), QStringLiteral("en")); });
    add(tr("Manual"), program, QStringLiteral("help"), QKeySequence(Qt::Key_F1),
        [this] { help_->open(); });
    add(tr("Settings"), program, QStringLiteral("settings"), {}, [this] { choose_settings(); });
    add(tr("First steps"), program, QStringLiteral("help"), {}, [this] { tour_->begin(); });
    add(tr("About Yice"), program, QStringLiteral("info"), {}, [this] { about(); });
    return list;
}

void MainWindow::open_palette()
{
    palette_->open(commands());
}

} // namespace yice::ui
