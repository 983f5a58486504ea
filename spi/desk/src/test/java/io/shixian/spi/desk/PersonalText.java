package io.shixian.spi.desk;

import static io.shixian.spi.desk.Scene.ACCESSOR;
import static io.shixian.spi.desk.Scene.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Text that is personal, handed in wherever something can be handed in. */
final class PersonalText {

    private static final String NAME = "张三丰";
    static final String PHONE = "13800138000";
    private static final String RESIDENT = "11010519491231002X";

    static final Particulars PERSONAL = new Particulars(
            Optional.of("我是" + NAME + "，电话" + PHONE),
            List.of("身份证 " + RESIDENT),
            Map.of(),
            Map.of("住址：" + NAME + "宅", true),
            OptionalInt.empty(),
            Map.of("手机", PHONE, RESIDENT, "号码"));

    /** A case to which personal text was handed in at each step, with its outcomes of every kind. */
    static List<Outcome> outcomes(Scene scene) {
        List<Outcome> outcomes = new ArrayList<>();
        Particulars accessor = new Particulars(
                PERSONAL.reason(),
                PERSONAL.documents(),
                Map.of(Role.ACCESSOR, ACCESSOR.party()),
                PERSONAL.checklist(),
                PERSONAL.grade(),
                PERSONAL.data());
        outcomes.add(scene.desk.open(id("c1"), "complaint.business", Scene.CITIZEN, PERSONAL, Envelope.command("k-1")));
        outcomes.add(scene.desk.open(id("c1"), "complaint.business", Scene.CITIZEN, PERSONAL, Envelope.command("k-1")));
        outcomes.add(scene.desk.act(id("c1"), "reply", ACCESSOR, PERSONAL, Envelope.NONE));
        outcomes.add(scene.desk.act(id("c1"), "dispatch", Scene.OPERATOR, accessor, Envelope.NONE));
        outcomes.add(scene.desk.act(id("c1"), "accept", ACCESSOR, PERSONAL, Envelope.NONE.expecting(1)));
        outcomes.add(scene.desk.act(id("c9"), "accept", ACCESSOR, PERSONAL, Envelope.NONE));
        outcomes.add(scene.desk.suspend(id("c1"), "decide", "hearing", ACCESSOR, PERSONAL, Envelope.NONE));
        outcomes.add(scene.desk.act(id("c1"), "decline", ACCESSOR, PERSONAL, Envelope.NONE));
        return outcomes;
    }

    private PersonalText() {}

    static void isNotPersonal(String text) {
        assertThat(text).doesNotContain(NAME, PHONE, RESIDENT, "住址", "手机");
    }
}
