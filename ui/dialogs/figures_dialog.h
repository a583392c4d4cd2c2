// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"
#include "ui/dialogs/form_dialog.h"
#include "ui/session.h"

#include <optional>

class QComboBox;

namespace yice::ui
{

/// Typing in what another bureau reported: the figures of one indicator for a place and the period,
/// each beside that of the period before.
class FiguresDialog : public FormDialog
{
    Q_OBJECT

public:
    FiguresDialog(Session& session, const Plan& plan, const Indicator& indicator,
                  QWidget* parent = nullptr);

    void set_value(const QString& figure, const QString& text);
    void choose_place(RegionId place);

protected:
    Status write() override;

private:
    struct Entry {
        FigureSpec figure;
        QLineEdit* value = nullptr;
        QLabel* before = nullptr;
        QLabel* note = nullptr;
        std::optional<double> last; ///< what held at the end of the period before
    };

    void add_places();
    void add_entry(QFormLayout& form, const FigureSpec& figure);
    void show_known();
    void show_place();
    /// Says what is wrong with a value; false when it cannot be saved.
    bool check(const Entry& entry) const;
    void check_all();

    Session& session_;
    QString plan_;
    Indicator indicator_;
    std::vector<Entry> entries_;
    QComboBox* place_;
    int place_shown_ = 0;
    QLineEdit* source_;
};

} // namespace yice::ui
