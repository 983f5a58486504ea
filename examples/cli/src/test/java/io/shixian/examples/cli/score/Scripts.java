package io.shixian.examples.cli.score;

/** What happened to three complaints in October 2025; decisions are owed by 2025-10-20, by 2025-11-03 where dispatched again (working-days.csv). */
final class Scripts {

    static final String COMPLAINTS = opened("c1")
            + act("c1", "2025-10-13T09:00+08:00", "accept", "accessor", "a-1", "")
            + act("c1", "2025-10-14T09:00+08:00", "reply", "accessor", "a-1", "")
            + act("c1", "2025-10-15T09:00+08:00", "close", "applicant", "citizen-1", ",\"grade\":2")
            + opened("c2").replace("09:00", "09:30")
            + act("c2", "2025-10-16T09:00+08:00", "return", "accessor", "a-1", ",\"reason\":\"非本单位事项\"")
            + act("c2", "2025-10-23T10:00+08:00", "dispatch", "operator", "op", ",\"bind\":{\"accessor\":\"a-2\"}")
            + opened("c3")
            + "{\"at\":\"2025-11-01T00:00+08:00\",\"tick\":true}\n";

    private Scripts() {}

    private static String opened(String id) {
        return "{\"at\":\"2025-10-10T09:00+08:00\",\"case\":\"" + id + "\",\"open\":\"complaint.business\","
                + "\"by\":{\"role\":\"applicant\",\"party\":\"citizen-1\"}}\n"
                + act(id, "2025-10-10T09:00+08:00", "dispatch", "operator", "op", ",\"bind\":{\"accessor\":\"a-1\"}");
    }

    private static String act(String id, String at, String action, String role, String party, String more) {
        return "{\"at\":\"" + at + "\",\"case\":\"" + id + "\",\"act\":\"" + action + "\",\"by\":{\"role\":\"" + role
                + "\",\"party\":\"" + party + "\"}" + more + "}\n";
    }
}
