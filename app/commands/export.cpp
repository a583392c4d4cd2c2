// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/roster_options.h"
#include "workbook/custody.h"
#include "workbook/progress.h"
#include "workbook/rosters.h"

#include <QCoreApplication>
#include <QDir>

namespace yice::app
{

namespace
{

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

std::optional<TextEncoding> encoding_of(const QString& name)
{
    if (name.isEmpty() || name == u"utf-8-bom") {
        return TextEncoding::Utf8Bom;
    }
    if (name == u"utf-8") {
        return TextEncoding::Utf8;
    }
    if (name == u"gb18030") {
        return TextEncoding::Gb18030;
    }
    return std::nullopt;
}

} // namespace

int run_export(const QStringList& arguments)
{
    Call call(QStringLiteral("export"),
              QStringLiteral("FILE --roster R --out OUT.csv [--period P] [--region R] "
                             "[--search TEXT] [--filter FIELD=TEXT]... "
                             "[--encoding gb18030|utf-8|utf-8-bom] [--reveal]"),
              Cli::tr("Writes a roster as of a period as a sheet that can be imported again."),
              QStringLiteral("yice-cli export 四平市.yice --roster facilities --period 2024Q3 "
                             "--out 机构.csv"));
    add_roster_options(call);
    call.option(QStringLiteral("out"), Cli::tr("File to write."), QStringLiteral("OUT.csv"));
    call.option(QStringLiteral("encoding"), Cli::tr("gb18030, utf-8 or utf-8-bom."),
                QStringLiteral("E"));
    call.option(QStringLiteral("reveal"),
                Cli::tr("Write whole identity numbers instead of masked ones; this is logged."));
    if (const auto status = call.parse(arguments, 1, 1)) {
        return *status;
    }
    const bool reveal = call.has(QStringLiteral("reveal"));
    const auto encoding = encoding_of(call.value(QStringLiteral("encoding")));
    const QString out = call.value(QStringLiteral("out"));
    if (!encoding) {
        return usage_error(
            Cli::tr("--encoding is one of: %1").arg(QStringLiteral("gb18030, utf-8, utf-8-bom")));
    }
    if (out.isEmpty() || call.value(QStringLiteral("roster")).isEmpty()) {
        return usage_error(Cli::tr("Say which roster and where to write: --roster facilities --out "
                                   "OUT.csv"));
    }
    const auto spec = roster_option(call);
    if (!spec) {
        return fail(spec.error());
    }
    auto workbook = open_workbook(call.positional(0), !reveal);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto query = roster_query(call, **workbook, **spec);
    if (!query) {
        return fail(query.error());
    }
    const auto sheet = Rosters(**workbook).sheet(**spec, *query, *encoding, reveal);
    if (!sheet) {
        return fail(sheet.error());
    }
    if (auto done = write_file(out, *sheet); !done) {
        return fail(done.error());
    }
    print(Cli::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(out)));
    return Done;
}

int run_export_all(const QStringList& arguments)
{
    Call call(QStringLiteral("export-all"), QStringLiteral("FILE DIR [--period P]"),
              Cli::tr("Writes every roster that holds something as a sheet into a folder, identity "
                      "numbers masked."),
              QStringLiteral("yice-cli export-all 四平市.yice 台账"));
    call.option(QStringLiteral("period"),
                Cli::tr("As of the end of this period; the newest when "
                        "not given."),
                QStringLiteral("P"));
    if (const auto status = call.parse(arguments, 2, 2)) {
        return *status;
    }
    auto workbook = open_workbook(call.positional(0), true);
    if (!workbook) {
        return fail(workbook.error());
    }
    const auto period = call.has(QStringLiteral("period"))
                            ? period_option(call)
                            : Progress(**workbook).newest_period(QDate::currentDate());
    if (!period) {
        return fail(period.error());
    }
    const auto files = Custody(**workbook).export_all(call.positional(1), period->last_day());
    if (!files) {
        return fail(files.error());
    }
    for (const QString& file : *files) {
        print(Cli::tr("Wrote %1.\n").arg(QDir::toNativeSeparators(file)));
    }
    return Done;
}

} // namespace yice::app
