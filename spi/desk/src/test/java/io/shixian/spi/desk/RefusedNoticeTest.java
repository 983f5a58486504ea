package io.shixian.spi.desk;

import static io.shixian.spi.desk.SpringFestival.NOTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shixian.calendar.MalformedNoticeException;
import io.shixian.calendar.Notice;
import io.shixian.calendar.WorkCalendar;
import org.junit.jupiter.api.Test;

/** A notice that can't be adopted changes nothing. */
class RefusedNoticeTest {

    private final Scene scene = SpringFestival.at("2020-01-20T10:00");

    private void unchanged(Notice notice) {
        Scene.Content before = scene.content();
        WorkCalendar calendar = scene.desk.calendar();

        assertThatThrownBy(() -> scene.desk.adopt(notice)).isInstanceOf(MalformedNoticeException.class);

        assertThat(scene.desk.calendar()).isSameAs(calendar);
        assertThat(scene.content()).isEqualTo(before);
    }

    @Test
    void one_that_contradicts_those_known_changes_nothing() {
        scene.dispatched("c1");

        unchanged(Notice.parse("""
                notice: 2020X
                title: 关于调整的通知
                signed: 2020-01-27
                arranges: 2020
                work: 2020-01-25 春节
                """));
    }

    @Test
    void one_that_supersedes_a_notice_nobody_knows_changes_nothing() {
        unchanged(Notice.parse("""
                notice: 2020X
                title: 关于调整的通知
                signed: 2020-01-27
                arranges: 2020
                supersedes: 2019Z 2020-02-01
                off: 2020-02-01 春节
                """));
    }

    @Test
    void the_same_one_a_second_time_is_refused_and_nobody_is_told_again() {
        scene.dispatched("c1");
        assertThat(scene.desk.adopt(NOTICE)).hasSize(1);
        scene.channel.tried.clear();

        unchanged(NOTICE);

        assertThat(scene.channel.tried).isEmpty();
    }
}
