// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "ui/session.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace yice::ui
{

class TextTable;

/// Where sheets are dropped, and what was imported before, to be taken back.
class ImportHistory : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHistory(Session& session, QWidget* parent = nullptr);

    void refresh();
    /// What was just done, in a sentence; empty: nothing.
    void say(const QString& text);

signals:
    void choose_wanted();
    void failed(const yice::Error& error);
    void taken_back();

private:
    QWidget* make_drop();
    void take_back();
    QString name_of(const Batch& batch) const;

    Session& session_;
    std::vector<Batch> batches_;
    TextTable* history_;
    QCheckBox* figures_too_;
    QPushButton* undo_;
    QLabel* said_;
};

} // namespace yice::ui
