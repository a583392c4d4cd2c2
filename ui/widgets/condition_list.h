// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measure.h"
#include "domain/roster_spec.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace yice::ui
{

/// Conditions on the rows of a roster, one a line: field, test, value. What a line cannot show (one
/// of several, a row of another roster) is kept as it is and told in words.
class ConditionList : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionList(QWidget* parent = nullptr);

    /// Another roster has other fields: everything is begun anew.
    void set_conditions(const RosterSpec& roster, const std::vector<Condition>& conditions);
    /// What stands there; nothing, and which value is not understood, when a line is wrong.
    std::optional<std::vector<Condition>> conditions(QString& fault) const;
    void add_condition(const Condition& condition);

signals:
    void changed();

private:
    struct Line {
        QWidget* row = nullptr;
        QComboBox* field = nullptr;
        QComboBox* test = nullptr;
        QComboBox* word = nullptr; ///< for choices and flags
        QLineEdit* text = nullptr; ///< for everything else
        Condition kept;            ///< what cannot be shown as a line
    };

    void add_kept(const Condition& condition);
    void fit(Line& line);
    void remove(QWidget* row);
    Line* line_of(const QWidget* row);

    const RosterSpec* roster_ = nullptr;
    QVBoxLayout* rows_;
    std::vector<Line> lines_;
};

} // namespace yice::ui
