// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/finder_pictures.h"

#include "ui/dialogs/new_workbook_dialog.h"
#include "ui/gallery/camera.h"
#include "ui/main_window.h"
#include "ui/pages/start_page.h"
#include "ui/recent_workbooks.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/tour.h"

#include <QDir>

namespace yice::ui
{

namespace
{

/// Made up, and long enough to be shortened.
std::vector<RecentWorkbook> many_workbooks(const QDateTime& now)
{
    const QString home = QStringLiteral("/home/民政局/文档/");
    return {
        {home + QStringLiteral("四平市.yice"), now.addSecs(-1200), true, false},
        {home + QStringLiteral("2025年三季度/梨树县.yice"), now.addSecs(-9000), false, false},
        {home + QStringLiteral("铁西区（试填）.yice"), now.addDays(-1), false, false},
        {home + QStringLiteral("各县上报/伊通满族自治县民政局养老服务科上报的工作簿（修改后再次"
                               "上报，以此为准）/伊通满族自治县养老服务体系建设规划实施情况工作簿"
                               "2025年第三季度终稿.yice"),
         now.addDays(-12), false, false},
        {QStringLiteral("/media/U盘/双辽市.yice"), now.addDays(-40), false, true},
        {QStringLiteral("//服务器/共享/公主岭市.yice"), now.addDays(-400), false, false},
        {home + QStringLiteral("旧版本.yice"), {}, false, false},
    };
}

} // namespace

void take_start(Camera& camera, MainWindow& window)
{
    const QDateTime now(QDate(2025, 10, 9), QTime(14, 40));
    StartPage& page = window.start_page();
    page.set_demo(
        [](const QString&, const OnStep&) {
            return Error{ErrorKind::Cancelled, {}, {}};
        },
        QDir::tempPath());
    page.set_recent({}, now);
    camera.take(window, QStringLiteral("01-start-none"));
    page.set_recent(many_workbooks(now), now);
    camera.take(window, QStringLiteral("01-start-many"));
    Tour& tour = window.tour();
    tour.begin();
    for (int step = 0; step < 3; ++step) {
        tour.show_step(step);
        camera.take(window, QStringLiteral("01-start-tour-%1").arg(step + 1));
    }
    tour.stop();
    NewWorkbookDialog dialog;
    dialog.show();
    camera.take(dialog, QStringLiteral("30-dialog-new-workbook-empty"));
    dialog.search(QStringLiteral("sp"));
    camera.take(dialog, QStringLiteral("30-dialog-new-workbook-search"));
    dialog.search(QStringLiteral("瀛洲"));
    camera.take(dialog, QStringLiteral("30-dialog-new-workbook-nothing"));
    dialog.search({});
    dialog.choose_region(QStringLiteral("220322"));
    dialog.set_path(QDir(QDir::tempPath()).filePath(QStringLiteral("没有这个文件夹/梨树县.yice")));
    camera.take(dialog, QStringLiteral("30-dialog-new-workbook-fault"));
}

void take_quick_find(Camera& camera, MainWindow& window)
{
    Palette& palette = window.quick_find();
    window.open_palette();
    camera.take(window, QStringLiteral("50-find-empty"));
    const struct {
        const char* typed;
        const char* name;
    } searches[] = {{"hl", "initials"}, {"tiexi", "pinyin"}, {"2203", "code"}, {"嬴政", "nothing"}};
    for (const auto& [typed, name] : searches) {
        palette.search(QString::fromUtf8(typed));
        camera.take(window, QStringLiteral("50-find-%1").arg(QLatin1String(name)));
    }
    palette.hide();
}

} // namespace yice::ui
