// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assessment.h"

#include <QStringList>
#include <QWidget>

#include <vector>

namespace yice::ui
{

/// Places × indicators: each cell a colour and a sign. A click opens the indicator there.
class Matrix : public QWidget
{
    Q_OBJECT

public:
    struct Row {
        RegionId region;
        QString name;
        std::vector<Standing> cells;
    };

    explicit Matrix(QWidget* parent = nullptr);
    /// `tips` say what the columns are; shown over their heads.
    void set_content(const QStringList& columns, const QStringList& indicators,
                     std::vector<Row> rows, const QStringList& tips = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void picked(const QString& indicator, yice::RegionId region);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect cell(int row, int column) const;
    int name_width() const;

    QStringList columns_;
    QStringList indicators_;
    std::vector<Row> rows_;
    QStringList tips_;
};

} // namespace yice::ui
