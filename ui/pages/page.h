// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/destination.h"
#include "ui/session.h"

#include <QVariantMap>
#include <QWidget>

namespace yice::ui
{

/// A page of the window. It asks the use cases when it is shown and something has changed since,
/// and not before.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(Session& session, QWidget* parent = nullptr);

    /// What stands at the left end of the bar above the page.
    virtual QString title() const = 0;
    /// Brings the page up to date now.
    void refresh_now();

    /// Which of its items the page shows; empty when it has none to choose from.
    virtual QString item() const { return {}; }
    /// Shows an item, or an entry of it. An item that is not there changes nothing.
    virtual void show_item(const QString& /*item*/, EntryId /*entry*/) {}
    /// How the page is arranged: columns, widths, filters, splitters. Kept for each workbook.
    virtual QVariantMap arrangement() const { return {}; }
    virtual void arrange(const QVariantMap& /*arrangement*/) {}

signals:
    void indicator_wanted(const QString& id);
    void page_wanted(const QString& name);
    void wanted(const Destination& destination);
    /// The user chose another item of this page: a step that one can go back from.
    void item_chosen();

protected:
    /// Asks the use cases and shows what they say.
    virtual void refresh() = 0;
    void showEvent(QShowEvent* event) override;
    Session& session() const { return session_; }
    /// Says an error in the user's words, over the page.
    void say(const Error& error);

private:
    Session& session_;
    bool stale_ = true;
};

} // namespace yice::ui
