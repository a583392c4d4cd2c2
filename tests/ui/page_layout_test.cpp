// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"
#include "ui/print/page_layout.h"
#include "ui/print/print_fonts.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>

using namespace yice;
using namespace yice::ui;

namespace
{

Report report_of(int paragraphs, int rows)
{
    Report report;
    report.title = QStringLiteral("试验报告");
    report.blocks.push_back(TitleBlock{report.title});
    for (int i = 0; i < paragraphs; ++i) {
        report.blocks.push_back(ParagraphBlock{
            QStringLiteral(
                "第%1段。截至2025年9月末，全市共有养老机构78家，床位8510张，其中护理型床位4412张。")
                .arg(i + 1)});
    }
    if (rows > 0) {
        TableBlock table;
        table.caption = QStringLiteral("表1　机构");
        table.columns = {{QStringLiteral("表头甲"), 1, Qt::AlignLeft},
                         {QStringLiteral("床位"), 1, Qt::AlignRight}};
        for (int i = 0; i < rows; ++i) {
            table.rows.push_back({QStringLiteral("机构%1").arg(i + 1), QString::number(i)});
        }
        report.blocks.push_back(table);
    }
    return report;
}

/// Rows and columns of the picture of a page that are not white, in millimetres.
QRectF ink(const PageLayout& layout, int page)
{
    constexpr double dots_per_mm = 4;
    QImage image((PageLayout::sheet() / units_per_mm * dots_per_mm).toSize(),
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(dots_per_mm / units_per_mm, dots_per_mm / units_per_mm);
    layout.paint(painter, page);
    painter.end();
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 128) {
                box |= QRect(x, y, 1, 1);
            }
        }
    }
    return {box.x() / dots_per_mm, box.y() / dots_per_mm, box.width() / dots_per_mm,
            box.height() / dots_per_mm};
}

QString pdf_text(const QString& path)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty()) {
        return {};
    }
    QProcess process;
    process.start(tool, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("Pages keep the margins of GB/T 9704-2012", "[ui]")
{
    const PageLayout layout(report_of(30, 0));
    REQUIRE(layout.page_count() >= 2);
    const QRectF first = ink(layout, 0);
    CHECK(first.left() >= 27.5);
    CHECK(first.right() <= 210 - 25.5);
    CHECK(first.top() >= 36.5);
    CHECK(first.bottom() <= 297 - 20); // the page number stands below the type area
}

TEST_CASE("Page numbers stand right on odd pages and left on even ones", "[ui]")
{
    // A report of one empty line a page would have no other ink; a title is far above.
    Report report = report_of(60, 0);
    const PageLayout layout(report);
    REQUIRE(layout.page_count() >= 2);
    const auto number_at = [&](int page) {
        QImage image((PageLayout::sheet() / units_per_mm * 4).toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(4 / units_per_mm, 4 / units_per_mm);
        layout.paint(painter, page);
        painter.end();
        double sum = 0;
        int count = 0;
        for (int y = (37 + 225 + 3) * 4; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128) {
                    sum += x / 4.0;
                    ++count;
                }
            }
        }
        REQUIRE(count > 0);
        return sum / count;
    };
    CHECK(number_at(0) > 150);
    CHECK(number_at(1) < 60);
}

TEST_CASE("A table that breaks across pages repeats its header", "[ui]")
{
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("表.pdf"));
    const Report report = report_of(0, 120);
    const PageLayout layout(report);
    REQUIRE(layout.page_count() >= 3);
    REQUIRE(write_pdf(report, path).ok());
    const QString text = pdf_text(path);
    if (text.isEmpty()) {
        WARN("pdftotext is not installed: only the number of pages was checked");
        return;
    }
    CHECK(text.count(QStringLiteral("表头甲")) == layout.page_count());
    for (int i = 1; i <= 120; ++i) {
        CAPTURE(i);
        CHECK(text.contains(QStringLiteral("机构%1").arg(i)));
    }
}

TEST_CASE("A PDF that cannot be written leaves nothing", "[ui]")
{
    const test::TemporaryFolder folder;
    const auto done = write_pdf(report_of(1, 0), folder.path(QStringLiteral("没有/报告.pdf")));
    REQUIRE_FALSE(done.ok());
    CHECK(done.error().kind == ErrorKind::NotFound);
    CHECK(folder.files().isEmpty());
}

TEST_CASE("Glyphs that no font has are named", "[ui]")
{
    CHECK(missing_glyphs(QStringLiteral("养老机构 8,510 张")).isEmpty());
    CHECK(missing_glyphs(QString::fromUcs4(U"\U0010FFFD", 1)) ==
          QString::fromUcs4(U"\U0010FFFD", 1));
}

TEST_CASE("The text of a PDF is the text that was printed", "[ui]")
{
    // 老, 民, 长, 月, 人, 一 share their glyphs with radicals in the fonts of some systems.
    const test::TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("文.pdf"));
    Report report;
    report.title = QStringLiteral("老年人");
    report.blocks = {
        TitleBlock{QStringLiteral("老年人工作")},
        ParagraphBlock{QStringLiteral("市民政局月报长者一万人，至二十日止，方见高低。")}};
    REQUIRE(write_pdf(report, path).ok());
    const QString text = pdf_text(path);
    if (text.isEmpty()) {
        WARN("pdftotext is not installed");
        return;
    }
    CHECK(text.contains(QStringLiteral("老年人工作")));
    QString flat = text;
    flat.remove(u'\n').remove(u' ');
    CHECK(flat.contains(QStringLiteral("市民政局月报长者一万人，至二十日止，方见高低。")));
}
