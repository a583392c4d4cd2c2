// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/indicator_model.h"
#include "ui/pages/page.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;

namespace yice::ui
{

class Card;
class ChartPanel;
class IndicatorTable;
class TextTable;
class StandingBadge;

/// How an indicator is drawn: its course, its parts beside each other, what made its value, and the
/// courses of the parts.
enum class IndicatorChart { Trend, Ranking, Waterfall, Multiples };

/// One indicator in full: its course and forecast, how it was counted place by place, and every row
/// behind it.
class IndicatorsPage : public Page
{
    Q_OBJECT

public:
    IndicatorsPage(Session& session, QWidget* parent = nullptr);
    QString title() const override { return tr("Indicators"); }
    void show_indicator(const QString& id);
    QString item() const override { return chosen_; }
    void show_item(const QString& item, EntryId entry) override;
    QVariantMap arrangement() const override;
    void arrange(const QVariantMap& arrangement) override;
    void show_chart(IndicatorChart kind);

protected:
    void refresh() override;

private:
    QWidget* make_detail();
    /// What is read of one indicator when it is looked at.
    struct Detail {
        std::vector<Assessment> parts;
        Trace trace;
    };

    void show_lines(std::vector<IndicatorLine> lines);
    void show_detail();
    void ask_detail(const IndicatorLine& line);
    void show_parts(const Indicator& indicator, const std::vector<Assessment>& parts);
    void show_rows(const Trace& trace);
    void make_chart_kinds();
    void draw_chart();
    void edit_figures();

    QString chosen_;
    QSplitter* splitter_;
    Card* list_card_;
    IndicatorTable* list_;
    QLabel* name_;
    QLabel* meaning_;
    StandingBadge* badge_;
    ChartPanel* chart_;
    QButtonGroup* chart_kinds_;
    QLabel* facts_;
    QLabel* further_;
    QLabel* note_;
    Card* origin_card_;
    QTabWidget* tabs_;
    TextTable* parts_;
    TextTable* rows_;
    TextTable* not_counted_;
    QPushButton* figures_;
};

} // namespace yice::ui
