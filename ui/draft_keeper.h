// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace yice::ui
{

/// Watches over what one form holds and has not saved: keeps it as a draft a second after the last
/// change, tells whether anything would be lost, and has at hand what was left from last time.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    struct Form {
        DraftKey key;
        QString title;
        std::function<Cells()> cells;
        std::function<void(const Cells&)> put; ///< into the form; cells it does not have are left
        QStringList secret;                    ///< fields of identity numbers: not written at all
    };

    explicit DraftKeeper(QObject* parent = nullptr);
    /// What waits to be written is written: a form that goes without a word left a draft.
    ~DraftKeeper() override;

    /// Watches this form from now on. `saved` is what the workbook holds.
    void follow(Form form, const Cells& saved);
    /// Nothing is watched any more.
    void leave();
    /// Something was typed.
    void touched();
    bool is_changed() const;
    /// What stands in the form now is what the workbook holds: there is no draft any longer.
    void settle();
    /// The same for one field: it was looked up, not typed.
    void settle_field(const QString& field);
    /// What was typed is let go on purpose.
    void drop();

    /// What was left unsaved last time and is neither restored nor let go yet.
    const std::optional<Draft>& left() const { return left_; }
    void restore();
    void let_go();
    /// Without offering: the form holds it already.
    void forget_left();

signals:
    void left_changed();

private:
    void keep_now();

    Form form_;
    Cells saved_;
    Cells typed_; ///< what differs; collected while the form is certain to be there
    std::optional<Draft> left_;
    QTimer later_;
};

} // namespace yice::ui
