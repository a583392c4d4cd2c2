// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/indicator_tip.h"

#include "base/number_text.h"
#include "ui/session.h"
#include "workbook/measures.h"

#include <QCoreApplication>

namespace yice::ui
{

namespace
{

struct IndicatorTip {
    Q_DECLARE_TR_FUNCTIONS(IndicatorTip)
};

QString name_of(const Plan& plan, const QString& id)
{
    if (const FigureSpec* figure = plan.find_figure(id)) {
        return figure->name.shown();
    }
    const MeasureSpec* measure = find_measure(plan, id);
    return measure ? measure->name.shown() : id;
}

QString places_of(const std::vector<PlaceKind>& kinds)
{
    QStringList names;
    for (const PlaceKind kind : kinds) {
        names << place_kind_label(kind);
    }
    return names.join(IndicatorTip::tr(", ", "between names"));
}

QString window_text(Window window)
{
    switch (window) {
    case Window::Year:
        return IndicatorTip::tr("added up over the year so far");
    case Window::Plan:
        return IndicatorTip::tr("added up since the plan began");
    case Window::Month:
        return IndicatorTip::tr("month by month; the lowest month counts");
    case Window::Period:
        break;
    }
    return {};
}

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='margin-top:4px; margin-bottom:0'>%1</p>")
                                .arg(text.toHtmlEscaped());
}

} // namespace

QString formula_text(const Plan& plan, const Indicator& indicator)
{
    const Formula& formula = indicator.formula;
    if (formula.numerator.isEmpty()) {
        return IndicatorTip::tr("not a number");
    }
    const QString numerator = name_of(plan, formula.numerator);
    QString text;
    switch (formula.kind) {
    case FormulaKind::Sum:
        text = numerator;
        break;
    case FormulaKind::Ratio:
        text = IndicatorTip::tr("%1 ÷ %2", "numerator and denominator")
                   .arg(numerator, name_of(plan, formula.denominator));
        break;
    case FormulaKind::Minimum:
        text = IndicatorTip::tr("%1: the smallest number of every %2")
                   .arg(numerator, places_of(formula.over));
        break;
    case FormulaKind::Share:
        text = IndicatorTip::tr("%2 with at least one (%1) ÷ all of them")
                   .arg(numerator, places_of(formula.over));
        break;
    case FormulaKind::Increase:
        text = IndicatorTip::tr("%1: the increase since the start").arg(numerator);
        break;
    }
    if (formula.factor != 1) {
        text += QStringLiteral(" × ") + plain_number(formula.factor);
    }
    const QString window = window_text(formula.window);
    return window.isEmpty() ? text
                            : IndicatorTip::tr("%1, %2", "formula and time").arg(text, window);
}

QString indicator_tip(const Plan& plan, const Indicator& indicator)
{
    QString html = QStringLiteral("<b>%1</b>").arg(indicator.name.toHtmlEscaped());
    html += paragraph(IndicatorTip::tr("Counted as: %1").arg(formula_text(plan, indicator)));
    if (!indicator.unit.isEmpty()) {
        html += paragraph(IndicatorTip::tr("Unit: %1").arg(indicator.unit));
    }
    if (!indicator.scope.isEmpty()) {
        html += paragraph(IndicatorTip::tr("Scope: %1").arg(indicator.scope));
    }
    const QString document = plan.document.isEmpty() ? plan.name : plan.document;
    html += paragraph(indicator.evidence.line > 0 ? IndicatorTip::tr("Source: %1, line %2: “%3”")
                                                        .arg(document)
                                                        .arg(indicator.evidence.line)
                                                        .arg(indicator.evidence.text)
                                                  : IndicatorTip::tr("Source: %1").arg(document));
    html += paragraph(indicator.note);
    return html;
}

std::function<QString(const Indicator&)> indicator_tips(const Session& session)
{
    return [&session](const Indicator& indicator) {
        const Plan* plan = session.plan();
        return plan ? indicator_tip(*plan, indicator) : indicator.name;
    };
}

} // namespace yice::ui
