// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "workbook/imports.h"

#include <memory>

class QComboBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace yice::ui
{

/// What the program found out about a sheet by itself, each thing to be changed: roster, period,
/// sheet of the Excel workbook, encoding, separator, heading line, mode, and which column is which
/// field.
class ImportFacts : public Card
{
    Q_OBJECT

public:
    explicit ImportFacts(QWidget* parent = nullptr);

    void show_preparation(std::shared_ptr<const Preparation> preparation);

signals:
    /// The same import, asked for in another way.
    void request_changed(const yice::ImportRequest& request);
    void forget_profile_wanted(const QString& name);

private:
    QComboBox* add_choice(QFormLayout& form, const QString& label);
    void show_choices();
    void show_columns();
    void change(const std::function<void(ImportRequest&)>& edit);

    std::shared_ptr<const Preparation> preparation_;
    QLabel* facts_;
    QComboBox* roster_;
    QComboBox* period_;
    QComboBox* sheet_;
    QLabel* sheet_label_;
    QComboBox* encoding_;
    QComboBox* delimiter_;
    QComboBox* header_;
    QComboBox* mode_;
    QVBoxLayout* columns_;
};

} // namespace yice::ui
