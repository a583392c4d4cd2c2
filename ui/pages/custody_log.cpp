// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/custody_log.h"

#include "ui/style/theme.h"
#include "ui/widgets/text_table.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace yice::ui
{

namespace
{

QString filter_of(LogLine::Kind kind)
{
    switch (kind) {
    case LogLine::Kind::Access:
        return QStringLiteral("access");
    case LogLine::Kind::Plan:
        return QStringLiteral("plan");
    default:
        return QStringLiteral("data");
    }
}

QString kind_word(LogLine::Kind kind)
{
    switch (kind) {
    case LogLine::Kind::Import:
        return CustodyLog::tr("imported");
    case LogLine::Kind::Edit:
        return CustodyLog::tr("typed in");
    case LogLine::Kind::Figure:
        return CustodyLog::tr("figure");
    case LogLine::Kind::TakenBack:
        return CustodyLog::tr("taken back");
    case LogLine::Kind::Plan:
        return CustodyLog::tr("plan changed");
    case LogLine::Kind::Access:
        break;
    }
    return CustodyLog::tr("looked at");
}

} // namespace

CustodyLog::CustodyLog(QWidget* parent)
    : Card(tr("What was done"), parent),
      filter_(QStringLiteral("all")),
      chips_(new QButtonGroup(this))
{
    const std::pair<QString, QString> filters[] = {
        {QStringLiteral("all"), tr("All")},
        {QStringLiteral("access"), tr("Identity numbers")},
        {QStringLiteral("data"), tr("Data")},
        {QStringLiteral("plan"), tr("Plan")},
    };
    for (const auto& [id, label] : filters) {
        auto* chip = new QPushButton(label);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setChecked(id == filter_);
        chip->setProperty("filter", id);
        chips_->addButton(chip);
        head()->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, id = id] { set_filter(id); });
    }
    table_ = new TextTable;
    table_->setAccessibleName(tr("What was done"));
    table_->setMinimumHeight(120);
    body()->addWidget(table_, 1);
}

void CustodyLog::show_lines(std::vector<LogLine> lines)
{
    lines_ = std::move(lines);
    fill();
}

void CustodyLog::set_filter(const QString& filter)
{
    for (QAbstractButton* chip : chips_->buttons()) {
        if (chip->property("filter").toString() == filter) {
            chip->setChecked(true);
            filter_ = filter;
        }
    }
    fill();
}

void CustodyLog::fill()
{
    std::vector<QStringList> rows;
    const QLocale locale;
    for (const LogLine& line : lines_) {
        if (filter_ == u"all" || filter_of(line.kind) == filter_) {
            rows.push_back({locale.toString(line.at, QLocale::ShortFormat), kind_word(line.kind),
                            line.what, line.detail});
        }
    }
    table_->set_content({{tr("When"), false, 1, 120},
                         {tr("What"), false, 1, 72},
                         {tr("Of"), false, 3, 160},
                         {tr("Details"), false, 3, 160}},
                        std::move(rows));
}

} // namespace yice::ui
