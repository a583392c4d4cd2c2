// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"
#include "temporary.h"
#include "ui/draft_keeper.h"
#include "ui/drafts.h"

#include <QTest>

using namespace yice;
using namespace yice::ui;

namespace
{

/// Drafts in a folder of their own, and back to that of the tests.
struct OwnFolder {
    test::TemporaryFolder folder;
    QString before = Drafts::folder();

    OwnFolder() { Drafts::use_folder(folder.path("drafts")); }
    ~OwnFolder() { Drafts::use_folder(before); }

    /// Everything that lies there, as it lies on the disk.
    QByteArray bytes() const
    {
        QByteArray all;
        const QDir drafts(Drafts::folder());
        for (const QString& name : drafts.entryList(QDir::Files | QDir::Hidden)) {
            all += folder.read("drafts/" + name);
        }
        return all;
    }
};

const DraftKey key{"/folder/四平市.yice", "facilities", "7@2025Q3"};

Draft draft(const Cells& cells)
{
    return {key, "夕阳红养老院", QDateTime::currentDateTimeUtc(), cells, {}};
}

} // namespace

TEST_CASE("A draft is kept, found, listed and dropped", "[ui]")
{
    const OwnFolder own;
    CHECK(Drafts::of(key.workbook).empty());
    CHECK_FALSE(Drafts::find(key));
    REQUIRE_OK(Drafts::keep(draft({{"name", "𠮷祥养老院"}, {"beds", ""}})));
    const auto found = Drafts::find(key);
    REQUIRE(found);
    CHECK(found->cells == Cells({{"name", "𠮷祥养老院"}, {"beds", ""}})); // emptied is not absent
    CHECK(found->title == "夕阳红养老院");
    Draft older = draft({{"name", "别的"}});
    older.key.item = "8@2025Q3";
    older.saved_at = older.saved_at.addDays(-3);
    REQUIRE_OK(Drafts::keep(older));
    Draft ancient = older;
    ancient.key.item = "9@2025Q3";
    ancient.saved_at = ancient.saved_at.addDays(-100);
    REQUIRE_OK(Drafts::keep(ancient));
    Draft foreign = older;
    foreign.key.workbook = "/folder/别的.yice";
    REQUIRE_OK(Drafts::keep(foreign));
    const auto all = Drafts::of(key.workbook);
    REQUIRE(all.size() == 2);
    CHECK(all[0].key.item == "7@2025Q3");
    CHECK(all[1].key.item == "8@2025Q3");
    CHECK_FALSE(Drafts::find(ancient.key)); // nobody comes back to it
    CHECK(Drafts::of(foreign.key.workbook).size() == 1);
    REQUIRE_OK(Drafts::keep(draft({}))); // typed back to what it was
    CHECK_FALSE(Drafts::find(key));
    Drafts::drop(older.key);
    CHECK(Drafts::of(key.workbook).empty());
}

TEST_CASE("What is damaged is no draft", "[ui]")
{
    const OwnFolder own;
    REQUIRE_OK(Drafts::keep(draft({{"name", "甲"}})));
    const QDir folder(Drafts::folder());
    const QString file = folder.filePath(folder.entryList({"*.json"}).front());
    for (const QByteArray& content : {QByteArray(), QByteArray("{"), QByteArray("[1, 2]"),
                                      QByteArray("{\"cells\": 7}"), QByteArray("\0\1\2", 3)}) {
        QFile damaged(file);
        REQUIRE(damaged.open(QIODevice::WriteOnly));
        damaged.write(content);
        damaged.close();
        CHECK_FALSE(Drafts::find(key));
        CHECK(Drafts::of(key.workbook).empty());
    }
}

TEST_CASE("No whole identity number lies in a draft", "[ui]")
{
    struct Case {
        const char* name;
        QString cell;
        QString kept; ///< null: nothing of it
    };
    const std::vector<Case> cases = {
        {"today's", "999999193810280027", {}},
        {"with an X", "99999919400101001X", {}},
        {"of fifteen digits", "999999381028002", {}},
        {"full width", "９９９９９９１９３８１０２８００２７", {}},
        {"in groups", "999999 19381028 0027", {}},
        {"within words", "身份证999999193810280027，本人", "身份证999999**********27，本人"},
        {"a telephone number", "13812345678", "13812345678"},
        {"masked already", "999999**********27", "999999**********27"},
    };
    for (const Case& each : cases) {
        CAPTURE(each.name);
        const OwnFolder own;
        REQUIRE_OK(Drafts::keep(draft({{"remark", each.cell}, {"beds", "5"}})));
        const auto found = Drafts::find(key);
        REQUIRE(found);
        CHECK(found->cells.contains("remark") == !each.kept.isNull());
        CHECK(found->cells.value("remark") == each.kept);
        CHECK(found->left_out.contains("remark") == (each.kept != each.cell));
        CHECK_FALSE(own.bytes().contains("19381028"));
        CHECK_FALSE(own.bytes().contains("381028002"));
    }
}

TEST_CASE("A keeper writes a moment after typing, and what waits when it goes", "[ui]")
{
    const OwnFolder own;
    Cells cells = {{"name", "甲"}, {"identity", ""}};
    const auto form = [&cells] {
        DraftKeeper::Form made;
        made.key = key;
        made.cells = [&cells] { return cells; };
        made.put = [&cells](const Cells& put) { cells.insert(put); };
        made.secret = {"identity"};
        return made;
    };
    {
        DraftKeeper keeper;
        keeper.follow(form(), cells);
        CHECK_FALSE(keeper.is_changed());
        cells["name"] = "乙";
        keeper.touched();
        CHECK(keeper.is_changed());
        CHECK_FALSE(Drafts::find(key));
        REQUIRE(QTest::qWaitFor([] { return Drafts::find(key).has_value(); }, 3000));
        CHECK(Drafts::find(key)->cells == Cells({{"name", "乙"}}));
        cells["identity"] = "9999991938"; // not even a part of it
        keeper.touched();
    }
    REQUIRE(Drafts::find(key));
    CHECK(Drafts::find(key)->left_out == QStringList("identity"));
    CHECK_FALSE(own.bytes().contains("9999991938"));
    cells = {{"name", "甲"}, {"identity", ""}};
    {
        DraftKeeper keeper;
        keeper.follow(form(), cells);
        REQUIRE(keeper.left());
        // While nobody has decided, typing does not cost what was left.
        cells["identity"] = "x";
        keeper.touched();
    }
    REQUIRE(Drafts::find(key));
    CHECK(Drafts::find(key)->cells.value("name") == "乙");
    cells = {{"name", "甲"}, {"identity", ""}};
    DraftKeeper keeper;
    keeper.follow(form(), cells);
    keeper.restore();
    CHECK(cells.value("name") == "乙");
    CHECK_FALSE(keeper.left());
    keeper.settle();
    CHECK_FALSE(keeper.is_changed());
    CHECK_FALSE(Drafts::find(key));
}
