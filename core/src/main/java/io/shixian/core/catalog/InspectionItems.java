package io.shixian.core.catalog;

import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Sources;
import io.shixian.core.procedure.Item;
import java.util.List;
import java.util.stream.Stream;

/**
 * 巡检项目: what the weekly inspection looks at (GDZW 0001.5-2019, 3.3.2.1).
 * <p>
 * The text names no thresholds: whether an item is in order is the operator's judgement. Its lists end with "others" and
 * "etc."; a host that looks at more adds its own items.
 */
public final class InspectionItems {

    private static final Clause PROGRAM = Sources.GDZW_OPERATION.section("3.3.2.1-c1");
    private static final Clause BACK_OFFICE = Sources.GDZW_OPERATION.section("3.3.2.1-c2");
    private static final Clause MACHINES = Sources.GDZW_OPERATION.section("3.3.2.1-c3");

    // spotless:off
    /** The mini-program (小程序巡检), 8 items. */
    public static final List<Item> MINI_PROGRAM = List.of(
            item("program-upgrade",       "版本升级检查", "upgrade check", PROGRAM),
            item("program-compatibility", "兼容性", "compatibility", PROGRAM),
            item("program-handling",      "服务办理功能", "service handling", PROGRAM),
            item("program-query",         "查询功能", "query", PROGRAM),
            item("program-consultation",  "咨询功能", "consultation", PROGRAM),
            item("program-announcement",  "公告功能", "announcement", PROGRAM),
            item("program-user-centre",   "用户中心", "user centre", PROGRAM),
            item("program-others",        "其他功能", "other functions", PROGRAM));

    /** The platform (平台巡检), 2 items. */
    public static final List<Item> PLATFORM = List.of(
            item("platform-login",   "后台登录测试", "back-office login test", BACK_OFFICE),
            item("platform-release", "信息发布测试", "information release test", BACK_OFFICE));

    /** The servers (服务器巡检), 4 metrics. */
    public static final List<Item> SERVER = List.of(
            item("server-disk",     "磁盘使用情况", "disk use", MACHINES),
            item("server-cpu",      "CPU使用情况", "CPU use", MACHINES),
            item("server-memory",   "内存使用情况", "memory use", MACHINES),
            item("server-database", "数据库服务器状态", "database server state", MACHINES));
    // spotless:on

    /** All items, in the order of the text. */
    public static final List<Item> ALL =
            Stream.of(MINI_PROGRAM, PLATFORM, SERVER).flatMap(List::stream).toList();

    private InspectionItems() {}

    private static Item item(String code, String zh, String en, Clause clause) {
        return new Item(code, new Label(zh, en), clause);
    }
}
