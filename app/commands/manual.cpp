// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/manual.h"
#include "app/commands/context.h"
#include "ui/style/translation.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

int list_chapters(const Call& call, const Manual& manual)
{
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const Chapter& chapter : manual.chapters()) {
        array.append(QJsonObject{{QStringLiteral("id"), chapter.id},
                                 {QStringLiteral("title"), chapter.title},
                                 {QStringLiteral("parent"), chapter.parent}});
        rows.push_back({chapter.id, (chapter.parent.isEmpty() ? QString() : QStringLiteral("  ")) +
                                        chapter.title});
    }
    if (call.json()) {
        print_json(QJsonDocument(array));
    } else {
        print(aligned_table(rows, {false, false}));
    }
    return Done;
}

/// One file a chapter: roster/elders becomes roster-elders.md.
int write_chapters(const Manual& manual, const QString& folder)
{
    if (!QDir().mkpath(folder)) {
        return fail({ErrorKind::ReadOnly, folder, {}});
    }
    for (const Chapter& chapter : manual.chapters()) {
        const QString name = QString(chapter.id).replace(u'/', u'-') + QStringLiteral(".md");
        const QByteArray text = manual.text(chapter.id)->toUtf8();
        if (auto done = write_file(QDir(folder).filePath(name), text); !done) {
            return fail(done.error());
        }
    }
    print(Cli::tr("Wrote %1 chapters to %2.\n")
              .arg(manual.chapters().size())
              .arg(QDir::toNativeSeparators(folder)));
    return Done;
}

} // namespace

int run_manual(const QStringList& arguments)
{
    Call call(QStringLiteral("manual"),
              QStringLiteral("[CHAPTER] [--list] [--out FOLDER] [--workbook FILE] [--language L]"),
              Cli::tr("The manual as Markdown; the indicators are those of the workbook, or of all "
                      "built-in plans."),
              QStringLiteral("yice-cli manual roster/elders"));
    call.format_option(QStringLiteral("table, json"));
    call.option(QStringLiteral("list"), Cli::tr("List the chapters."));
    call.option(QStringLiteral("out"), Cli::tr("Write every chapter as a file."),
                QStringLiteral("FOLDER"));
    call.option(QStringLiteral("workbook"), Cli::tr("Whose indicators are explained."),
                QStringLiteral("FILE"));
    call.option(QStringLiteral("language"), Cli::tr("zh_CN or en."), QStringLiteral("L"));
    if (const auto status = call.parse(arguments, 0, 1)) {
        return *status;
    }
    if (const QString code = call.value(QStringLiteral("language")); !code.isEmpty()) {
        ui::install_language(*qApp, code == u"en" ? Language::English : Language::Chinese);
    }
    std::vector<Plan> plans;
    if (const QString path = call.value(QStringLiteral("workbook")); !path.isEmpty()) {
        const auto workbook = open_workbook(path, true);
        if (!workbook) {
            return fail(workbook.error());
        }
        plans = (*workbook)->plans();
    }
    const Manual manual(std::move(plans));
    if (const QString folder = call.value(QStringLiteral("out")); !folder.isEmpty()) {
        return write_chapters(manual, folder);
    }
    if (call.has(QStringLiteral("list"))) {
        return list_chapters(call, manual);
    }
    const QString wanted =
        call.positional(0).isEmpty() ? QStringLiteral("index") : call.positional(0);
    QString id = wanted;
    for (const Chapter& chapter : manual.chapters()) {
        if (chapter.title == wanted) {
            id = chapter.id; // people see titles
        }
    }
    const auto text = manual.text(id);
    if (!text) {
        complain(Cli::tr("The manual has no chapter called %1; --list names them.").arg(wanted));
        return NotFound;
    }
    print(text->endsWith(u'\n') ? *text : *text + u'\n');
    return Done;
}

} // namespace yice::app
