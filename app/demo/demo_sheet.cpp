// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_sheet.h"

#include "base/gb18030.h"
#include "import/csv_reader.h"

#include <QStringEncoder>

namespace yice::app
{

namespace
{

constexpr qsizetype characters_at_once = 64 * 1024;

} // namespace

SheetWriter::SheetWriter(DemoImport import, SheetForm form, QStringList headings)
    : import_(std::move(import)), form_(form), headings_(std::move(headings)), file_(import_.file)
{
    headings_.prepend(QStringLiteral("序号"));
    failed_ = !file_.open(QIODevice::WriteOnly);
    if (form_ == SheetForm::Utf8Bom || form_ == SheetForm::Utf16Tabs) {
        text_ += QChar(QChar::ByteOrderMark);
    }
}

void SheetWriter::title(const QString& text)
{
    line({text});
}

void SheetWriter::head()
{
    line(headings_);
}

void SheetWriter::row(const QStringList& cells)
{
    line(QStringList{QString::number(++rows_)} + cells);
}

void SheetWriter::total(const QStringList& cells)
{
    line(QStringList{QStringLiteral("合计")} + cells);
}

void SheetWriter::line(QStringList cells)
{
    Q_ASSERT(cells.size() <= headings_.size());
    cells.resize(headings_.size());
    append_csv_line(text_, cells, form_ == SheetForm::Utf16Tabs ? u'\t' : u',');
    text_ += QStringLiteral("\r\n");
    if (text_.size() >= characters_at_once) {
        flush();
    }
}

void SheetWriter::flush()
{
    QByteArray bytes;
    switch (form_) {
    case SheetForm::Gbk:
        bytes = encode_gb18030(text_);
        break;
    case SheetForm::Utf8Bom:
        bytes = text_.toUtf8();
        break;
    case SheetForm::Utf16Tabs:
        bytes = QStringEncoder(QStringConverter::Utf16LE)(text_);
        break;
    }
    failed_ = failed_ || file_.write(bytes) != bytes.size();
    text_.clear();
}

Status SheetWriter::finish()
{
    line(
        {QStringLiteral("填表人："), {}, QStringLiteral("审核人："), {}, QStringLiteral("日期：")});
    flush();
    if (failed_ || !file_.commit()) {
        return Error{ErrorKind::ReadOnly, import_.file, file_.errorString()};
    }
    return {};
}

QString written_date(QDate date, int style)
{
    const auto two = [](int number) {
        return QStringLiteral("%1").arg(number, 2, 10, QChar(u'0'));
    };
    const QString year = QString::number(date.year());
    const QString month = QString::number(date.month());
    const QString day = QString::number(date.day());
    switch (style % 5) {
    case 0:
        return year + u'/' + month + u'/' + day;
    case 1:
        return year + u'-' + two(date.month()) + u'-' + two(date.day());
    case 2:
        return year + u'年' + month + u'月' + day + u'日';
    case 3:
        return year + u'.' + month + u'.' + day;
    default:
        return year + two(date.month()) + two(date.day());
    }
}

QString yes_no(bool yes)
{
    return yes ? QStringLiteral("是") : QStringLiteral("否");
}

} // namespace yice::app
