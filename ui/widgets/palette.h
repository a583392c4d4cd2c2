// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/destination.h"
#include "workbook/finder.h"

#include <QKeySequence>
#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;
class QTimer;

namespace yice::ui
{

class Session;

/// Something that can be done from everywhere.
struct Command {
    QString name;
    QString hint; ///< what sort of thing it is, and the heading it stands under: 页面, 工作簿
    QKeySequence shortcut;
    std::function<void()> run;
    QString icon; ///< a drawing of resources/icons; may be empty
};

/// Lies over the whole window while one looks for something by its Chinese name, pinyin, initials
/// or code: commands, and everything of the open workbook that has a name. Esc, or a click beside
/// it, leaves everything as it was.
class Palette : public QWidget
{
    Q_OBJECT

public:
    Palette(Session& session, QWidget* window);

    /// Shows it over its window.
    void open(std::vector<Command> commands, const QString& typed = {});
    /// As if it were typed.
    void search(const QString& text);
    /// The names that are offered, in their order, without headings.
    QStringList offered() const;

signals:
    /// A page, an item of it or an entry was chosen.
    void wanted(const yice::ui::Destination& destination);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    /// One line of the list: a command, or something found.
    struct Offer {
        std::optional<size_t> command;
        std::optional<Found> found;
        NameMatch match = NameMatch::none;
    };

    void build();
    void close_quietly();
    void lay_out();
    void look();
    void look_for_people();
    void offer_recent();
    void offer_matching(const QString& text);
    void show_groups(const std::vector<Offer>& offers);
    QString heading_of(const Offer& offer) const;
    void add_heading(const QString& text);
    void add_offer(const Offer& offer, bool under_own_heading);
    void step(int rows);
    void select_first();
    void take();
    void go_to(const Found& found);

    QString settings_key() const;
    QString key_of(const Offer& offer) const;
    void remember(const Offer& offer);

    Session& session_;
    QFrame* panel_;
    QLineEdit* search_;
    QListView* list_;
    QStandardItemModel* model_;
    QLabel* nothing_;
    QTimer* pause_;
    std::vector<Command> commands_;
    std::vector<Offer> offers_; ///< by the row's number in its data
    std::vector<Found> people_;
    QPointer<QWidget> focus_before_;
};

} // namespace yice::ui
