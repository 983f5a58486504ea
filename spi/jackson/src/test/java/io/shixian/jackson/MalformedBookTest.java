package io.shixian.jackson;

import static io.shixian.jackson.Samples.BOOK;
import static io.shixian.jackson.Samples.TABLE;
import static io.shixian.jackson.Samples.faults;
import static io.shixian.jackson.Samples.with;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MalformedBookTest {

    @Nested
    class Amendments {

        @Test
        void that_name_neither_a_limit_nor_a_step_or_both() {
            assertThat(faults(with(BOOK, "\"limit\": \"decide\", ", "")))
                    .containsExactly("$.amendments[0]: it names neither a limit nor a step; "
                            + "write one of 'limit' and 'step'");
            assertThat(faults(with(BOOK, "\"limit\": \"decide\", ", "\"limit\": \"decide\", \"step\": {}, ")))
                    .containsExactly("$.amendments[0]: it names a limit and a step; write one of 'limit' and 'step'");
        }

        @Test
        void that_are_no_objects() {
            assertThat(faults(with(BOOK, "\"amendments\": [", "\"amendments\": [5, ")))
                    .containsExactly("$.amendments[0]: it is a whole number; it must be an object");
        }

        @Test
        void that_say_null() {
            assertThat(faults(with(BOOK, "\"5个工作日\"", "null")))
                    .containsExactly("$.amendments[0].term: it is null; leave out what stays as it is, "
                            + "and withdraw a limit with withdrawn: true");
        }

        @Test
        void that_withdraw_a_limit_and_change_it() {
            assertThat(faults(with(BOOK, "\"limit\": \"decide\"", "\"limit\": \"decide\", \"withdrawn\": true")))
                    .containsExactly("$.amendments[0].withdrawn: it withdraws the limit and changes it; keep one");
        }

        @Test
        void that_give_a_limit_what_only_a_step_has() {
            assertThat(faults(with(BOOK, "\"term\"", "\"within\"")))
                    .containsExactly("$.amendments[0].within: unknown field 'within'; known are procedure, limit, "
                            + "withdrawn, term, strength, lead, choice, owedBy, extension, clause");
        }

        @Test
        void that_name_a_role_that_nobody_defined() {
            assertThat(faults(with(BOOK, "[\"operator\"]", "[\"mayor\"]")))
                    .singleElement()
                    .asString()
                    .startsWith("$.amendments[1].roles[0]: the role 'mayor' is not defined; "
                            + "define it in 'roles', or name one of applicant, administrator, ");
            String defined = "\"roles\": [{\"code\": \"mayor\", \"label\": {\"zh\": \"镇长\", \"en\": \"mayor\"}}], ";
            assertThat(faults(with(
                            with(BOOK, "[\"operator\"]", "[\"mayor\"]"), "\"amendments\"", defined + "\"amendments\"")))
                    .isEmpty();
        }

        @Test
        void that_extend_by_nothing() {
            assertThat(faults(with(BOOK, "\"term\"", "\"extension\": {\"times\": 0}, \"term\"")))
                    .containsExactlyInAnyOrder(
                            "$.amendments[0].extension: the field 'most' is missing; add it, as a text",
                            "$.amendments[0].extension.times: it is 0; write a whole number from 1 to 2147483647");
        }
    }

    @Nested
    class Procedures {

        @Test
        void that_name_what_is_not_defined() {
            assertThat(faults(with(TABLE, "\"to\": \"done\"", "\"to\": \"gone\"")))
                    .containsExactly("$.steps[0].to: the stage 'gone' is not defined; define it in 'stages', "
                            + "or name one of asked, done");
            assertThat(faults(with(TABLE, "\"until\": [\"answer\"]", "\"until\": [\"reply\"]")))
                    .containsExactly("$.limits[0].until[0]: the action 'reply' is not defined; define it in 'actions', "
                            + "or name one of answer");
        }

        @Test
        void that_define_what_nothing_uses_or_the_same_twice() {
            String action = "{\"code\": \"%s\", \"label\": {\"zh\": \"二\", \"en\": \"Two\"}}, ";
            assertThat(faults(with(TABLE, "\"actions\": [", "\"actions\": [" + action.formatted("fly"))))
                    .containsExactly("$.actions: no step has the action 'fly'; add one or leave it out");
            assertThat(faults(with(TABLE, "\"actions\": [", "\"actions\": [" + action.formatted("answer"))))
                    .containsExactly("$.actions[1]: the action 'answer' is defined twice; define it once");
        }

        @Test
        void that_are_unsound() {
            assertThat(faults(with(TABLE, "\"fromOpening\": true, ", "")))
                    .containsExactly(
                            "$: limit answer: nothing starts it; say fromOpening(), from(…) or fromExpiryOf(…)");
        }

        @Test
        void that_a_book_brings_are_checked_beside_its_amendments() {
            String unsound = with(TABLE, "\"fromOpening\": true, ", "");
            String book = with(BOOK, "\"amendments\"", "\"procedures\": [" + unsound + "], \"amendments\"");

            assertThat(faults(with(book, "5个工作日", "5日")))
                    .hasSize(2)
                    .anySatisfy(
                            fault -> assertThat(fault).startsWith("$.procedures[0]: limit answer: nothing starts it"))
                    .anySatisfy(fault -> assertThat(fault).startsWith("$.amendments[0].term: '5日' is not a term"));
        }

        @Test
        void a_limit_without_a_term_is_no_duty_unless_it_says_so() {
            String target = with(TABLE, "\"term\": \"2 working days\",", "");

            assertThat(ProcedureJson.read("table.json", target)
                            .limits()
                            .get(0)
                            .strength()
                            .code())
                    .isEqualTo("in-principle");
            assertThat(ProcedureJson.read("table.json", TABLE)
                            .limits()
                            .get(0)
                            .strength()
                            .code())
                    .isEqualTo("shall");
        }
    }
}
