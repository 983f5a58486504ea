package io.shixian.core.catalog;

import static io.shixian.core.casefile.Commands.act;
import static io.shixian.core.catalog.PublicationReview.CONSENT;
import static io.shixian.core.catalog.PublicationReview.IN_REVIEW;
import static io.shixian.core.catalog.PublicationReview.REFUSE;
import static io.shixian.core.catalog.PublicationReview.RESUBMIT;
import static io.shixian.core.catalog.PublicationReview.RETURNED;
import static io.shixian.core.catalog.PublicationReview.SUBMIT;
import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.Matter;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.core.procedure.Procedure;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two consents and a refusal, whoever comes first: what was consented to before the refusal counts no more. */
class ConsentsAnewTest {

    private static final Actor OPERATOR = Actor.of(Role.OPERATOR, "op-1");
    private static final Actor ADMINISTRATOR = Actor.of(Role.ADMINISTRATOR, "adm-1");
    private static final Actor ACCESSOR = Actor.of(Role.ACCESSOR, "a-1");
    private static final Particulars IN_WRITING = Particulars.NONE.withDocuments("doc-1");

    static Stream<Arguments> everyOrder() {
        return Stream.of(ContentPublication.PROCEDURE, SensitiveMatter.PROCEDURE, PromotionChannel.PROCEDURE)
                .flatMap(procedure -> Stream.of(
                        Arguments.of(procedure, ADMINISTRATOR, ACCESSOR),
                        Arguments.of(procedure, ACCESSOR, ADMINISTRATOR)));
    }

    private static Matter submitted(Procedure procedure) {
        return Matter.opened(procedure, "2025-03-03T09:00", OPERATOR).after(act("2025-03-03T09:10", OPERATOR, SUBMIT));
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void one_consent_is_not_enough_and_the_second_settles_it(Procedure procedure, Actor first, Actor second) {
        Matter half = submitted(procedure).after(act("2025-03-03T10:00", first, CONSENT, IN_WRITING));
        assertThat(half.file().stage()).isEqualTo(IN_REVIEW);

        Matter both = half.after(act("2025-03-03T11:00", second, CONSENT, IN_WRITING));
        assertThat(both.file().stage().code()).isEqualTo("approved");
    }

    @ParameterizedTest
    @MethodSource("everyOrder")
    void a_refusal_undoes_the_consent_before_it(Procedure procedure, Actor first, Actor second) {
        for (Actor refusing : List.of(first, second)) {
            Matter returned = submitted(procedure)
                    .after(
                            act("2025-03-03T10:00", first, CONSENT, IN_WRITING),
                            act("2025-03-03T11:00", refusing, REFUSE, Particulars.because("内容有误")));
            assertThat(returned.file().stage()).isEqualTo(RETURNED);

            Matter again = returned.after(
                    act("2025-03-03T12:00", OPERATOR, RESUBMIT), act("2025-03-03T13:00", second, CONSENT, IN_WRITING));
            assertThat(again.file().stage()).isEqualTo(IN_REVIEW);
            assertThat(again.after(act("2025-03-03T14:00", first, CONSENT, IN_WRITING))
                            .file()
                            .stage()
                            .code())
                    .isEqualTo("approved");
        }
    }
}
