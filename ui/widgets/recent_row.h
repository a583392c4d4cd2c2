// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/recent_workbooks.h"

#include <QAbstractButton>

class QToolButton;

namespace yice::ui
{

/// One workbook in the list of the start page: name over folder, when it was open last. A click
/// or Enter opens it, Delete takes it out of the list, the menu does that and pins it.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    RecentRow(const RecentWorkbook& workbook, const QDateTime& now, QWidget* parent = nullptr);

    const RecentWorkbook& workbook() const { return workbook_; }
    QSize sizeHint() const override;

signals:
    void pin_wanted(bool pinned);
    void forget_wanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    RecentWorkbook workbook_;
    QString when_;
    QToolButton* remove_ = nullptr;
};

} // namespace yice::ui
