package io.shixian.core.catalog;

/** {@code information-disclosure}, 政府信息公开条例 29 to 36. */
class InformationDisclosureTest extends CompleteWalk {

    private static final String STAGES = """
            received: ; bound applicant
            supplementing: request-supplement; bound applicant
            asking-third-party: ask-third-party; bound applicant third-party
            asking-co-producer: ask-co-producer; bound applicant co-producer
            agreed: ask-co-producer agree; bound applicant co-producer
            answered: answer; bound applicant; closed
            abandoned: request-supplement take-as-abandoned; bound applicant; closed
            withdrawn: withdraw; bound applicant; closed
            """;

    private static final String ROWS = """
            new --open(applicant or window)--> received; binds applicant; may-name applicant; per DISCLOSURE-29
            received --request-supplement(window)--> supplementing; document; once; within 7 working days; tells applicant; per DISCLOSURE-30
            supplementing --supplement(applicant)--> received; tells window; per DISCLOSURE-30
            supplementing --take-as-abandoned(window)--> abandoned; reason; tells applicant; per DISCLOSURE-30
            received --ask-third-party(window)--> asking-third-party; document; names third-party; tells third-party; per DISCLOSURE-32
            asking-third-party --give-opinion(third-party)--> received; tells window; per DISCLOSURE-32
            received --ask-co-producer(window)--> asking-co-producer; document; names co-producer; tells co-producer; per DISCLOSURE-34
            asking-co-producer --agree(co-producer)--> agreed; tells window; per DISCLOSURE-34
            asking-co-producer --object(co-producer)--> received; reason; tells window; per DISCLOSURE-34
            received --answer(window)--> answered; document; tells applicant; per DISCLOSURE-36
            agreed --answer(window)--> answered; document; tells applicant; per DISCLOSURE-36
            received --withdraw(applicant)--> withdrawn; per DISCLOSURE-29; gap
            supplementing --withdraw(applicant)--> withdrawn; per DISCLOSURE-29; gap
            """;

    private static final String LIMITS = """
            answer: 20 working days from opening/supplement until answer, stopped by request-supplement, owed by window, shall, DISCLOSURE-33.2, extended by 20 working days 1x by [decider] per DISCLOSURE-33.2, suspended for third-party/other-organ by [window] per DISCLOSURE-33.3, changes told to [applicant]
            supplement: no term from request-supplement until supplement, owed by applicant, in-principle, DISCLOSURE-30, at the end abandoned at-expiry by DISCLOSURE-30, telling [applicant, window]
            third-party-opinion: 15 working days from ask-third-party until give-opinion, owed by third-party, shall, DISCLOSURE-32, at the end received at-expiry by DISCLOSURE-32, telling [window]
            co-producer-opinion: 15 working days from ask-co-producer until agree/object, owed by co-producer, shall, DISCLOSURE-34, at the end agreed at-expiry by DISCLOSURE-34, telling [co-producer, window]
            """;

    InformationDisclosureTest() {
        super(InformationDisclosure.PROCEDURE, STAGES, ROWS, LIMITS);
    }
}
