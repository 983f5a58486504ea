package io.shixian.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.core.casefile.CaseFile;
import io.shixian.core.casefile.CaseId;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Role;
import io.shixian.spi.desk.Envelope;
import io.shixian.spi.desk.ServiceDesk;
import org.springframework.beans.factory.BeanFactory;

/** Cases at the desk of a host. */
final class Opening {

    static final Actor CITIZEN = Actor.of(Role.APPLICANT, "citizen-1");
    static final Actor OPERATOR = Actor.of(Role.OPERATOR, "operator-1");

    private Opening() {}

    /** Opens a question that is to be answered in two working days. */
    static CaseFile opened(BeanFactory host, String id) {
        return opened(host, id, "consultation.technical");
    }

    static CaseFile opened(BeanFactory host, String id, String procedure) {
        ServiceDesk desk = host.getBean(ServiceDesk.class);
        assertThat(desk.open(new CaseId(id), procedure, CITIZEN, Particulars.NONE, Envelope.NONE)
                        .code())
                .isEqualTo("accepted");
        return desk.find(new CaseId(id)).orElseThrow();
    }

    /** Answers it, which tells the applicant. */
    static void replied(BeanFactory host, String id) {
        ServiceDesk desk = host.getBean(ServiceDesk.class);
        assertThat(desk.act(new CaseId(id), "reply", OPERATOR, Particulars.NONE, Envelope.NONE)
                        .code())
                .isEqualTo("accepted");
    }
}
