// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_maker.h"

#include "app/demo/demo_workbook.h"

namespace yice::app
{

ui::DemoMaker demo_maker()
{
    return [](const QString& folder, const OnStep& on_step) -> Result<QString> {
        DemoRequest request;
        request.folder = folder;
        request.on_step = on_step;
        const auto demo = make_demo(request, [](const QString&) {});
        return demo ? Result<QString>(demo->workbook) : Result<QString>(demo.error());
    };
}

} // namespace yice::app
