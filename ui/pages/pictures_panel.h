// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "workbook/pictures.h"

#include <QVariantMap>
#include <QWidget>

class QButtonGroup;
class QLabel;

namespace yice::ui
{

class ChartPanel;

/// Who lives in the session's region and where the beds are: the population pyramid and the beds by
/// place, in two cards side by side. Whoever shows it calls refresh() when the session changed.
class PicturesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PicturesPanel(Session& session, QWidget* parent = nullptr);

    void refresh();
    void show_beds_by(BedsBy by);
    ChartPanel& pyramid() { return *pyramid_; }
    ChartPanel& beds() { return *beds_; }

    /// What the user chose; for the arrangement of the page that holds the panel.
    QVariantMap arrangement() const;
    void arrange(const QVariantMap& arrangement);

private:
    void draw_beds();
    void show_chart(ChartPanel& panel, const Result<ChartSpec>& spec);

    Session& session_;
    ChartPanel* pyramid_;
    ChartPanel* beds_;
    QButtonGroup* beds_by_;
};

} // namespace yice::ui
