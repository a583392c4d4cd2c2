// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/help_pictures.h"

#include "ui/gallery/camera.h"
#include "ui/help/help_desk.h"
#include "ui/help/help_window.h"
#include "ui/main_window.h"

namespace yice::ui
{

void take_help(Camera& camera, MainWindow& window)
{
    window.show_page(QStringLiteral("indicators"));
    window.help().open();
    HelpWindow& help = *window.help().window();
    help.resize(1020, 700);
    camera.take(help, QStringLiteral("50-help-indicators"));
    const QString plan = window.session().plan()->id;
    for (const QString& chapter :
         {QStringLiteral("index"), QStringLiteral("first-report"), QStringLiteral("import"),
          QStringLiteral("roster-list"), QStringLiteral("roster/facilities"),
          QStringLiteral("plan/") + plan, QStringLiteral("measures"), QStringLiteral("findings"),
          QStringLiteral("keys")}) {
        help.show_link(chapter);
        camera.take(help, QStringLiteral("51-help-") + QString(chapter).replace(u'/', u'-'));
    }
    help.show_link(QStringLiteral("terms"));
    help.search(QStringLiteral("护理型床位"));
    camera.take(help, QStringLiteral("52-help-search"));
    help.search(QStringLiteral("没有这样的词"));
    camera.take(help, QStringLiteral("52-help-search-nothing"));
    help.search({});
    help.close();
}

} // namespace yice::ui
