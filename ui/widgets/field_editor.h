// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/roster_spec.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace yice::ui
{

/// The editor of one field of a roster: a line, a vocabulary or several tags. Its text is what a
/// sheet would say, in Chinese whatever the language of the program.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// `words` are offered while typing into a line.
    explicit FieldEditor(const FieldSpec& field, const QStringList& words = {},
                         QWidget* parent = nullptr);

    QString text() const;
    /// A word that the vocabulary does not have empties the field.
    void set_text(const QString& text);

signals:
    void changed();

private:
    void make_line(const QStringList& words);
    void make_choice();
    void make_tags();

    const FieldSpec& field_;
    QLineEdit* line_ = nullptr;
    QComboBox* box_ = nullptr;
    std::vector<QCheckBox*> tags_;
};

} // namespace yice::ui
