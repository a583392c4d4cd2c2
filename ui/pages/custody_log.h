// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/custody_facts.h"
#include "ui/widgets/card.h"

#include <optional>
#include <vector>

class QButtonGroup;

namespace yice::ui
{

class TextTable;

/// What was done to the workbook: all of it, who saw whole identity numbers, imports, the plan.
class CustodyLog : public Card
{
    Q_OBJECT

public:
    explicit CustodyLog(QWidget* parent = nullptr);

    void show_lines(std::vector<LogLine> lines);
    /// all, access, data, plan
    QString filter() const { return filter_; }
    void set_filter(const QString& filter);

private:
    void fill();

    std::vector<LogLine> lines_;
    QString filter_;
    QButtonGroup* chips_;
    TextTable* table_;
};

} // namespace yice::ui
