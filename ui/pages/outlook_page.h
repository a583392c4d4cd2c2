// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gap_line.h"
#include "ui/pages/page.h"

class QLabel;
class QTabWidget;

namespace yice::ui
{

class BudgetPanel;
class TextTable;

/// What is ahead: how far every target still is and how fast it would have to come, and what the
/// plan's rules will pay and demand.
class OutlookPage : public Page
{
    Q_OBJECT

public:
    OutlookPage(Session& session, QWidget* parent = nullptr);
    QString title() const override { return tr("Outlook"); }
    QString item() const override;
    /// gap or budget
    void show_item(const QString& item, EntryId entry) override;

protected:
    void refresh() override;

private:
    void refresh_tab();
    void ask_gap();
    void show_gap(std::vector<GapLine> lines);

    QTabWidget* tabs_;
    QLabel* summary_;
    TextTable* gap_;
    BudgetPanel* budget_;
    std::vector<GapLine> lines_;
};

} // namespace yice::ui
