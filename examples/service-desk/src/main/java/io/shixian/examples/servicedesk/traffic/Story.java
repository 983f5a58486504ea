package io.shixian.examples.servicedesk.traffic;

import io.shixian.core.casefile.Particulars;
import io.shixian.core.deadline.Term;
import io.shixian.core.party.Actor;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import io.shixian.examples.servicedesk.access.Title;
import io.shixian.spi.desk.Envelope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What happens to one case of the sample, told in working days before today. Each call adds to it. */
final class Story {

    private final String procedure;
    private final List<Deed> deeds = new ArrayList<>();

    private Story(String procedure) {
        this.procedure = procedure;
    }

    /** Begins with the opening of a case. */
    static Story of(String procedure, int ago, Actor by, String title, Particulars given) {
        Story story = new Story(procedure);
        Map<String, String> data = new HashMap<>(given.data());
        data.put(Title.DATUM, title);
        Particulars titled = new Particulars(
                given.reason(), given.documents(), given.binds(), given.checklist(), given.grade(), data);
        story.deeds.add(new Deed(ago, by, (desk, id, actor) -> desk.open(id, procedure, actor, titled, Envelope.NONE)));
        return story;
    }

    static Story of(String procedure, int ago, Actor by, String title, String words) {
        return of(procedure, ago, by, title, Particulars.because(words));
    }

    Story then(int ago, Actor by, String action) {
        return then(ago, by, action, Particulars.NONE);
    }

    Story then(int ago, Actor by, String action, String words) {
        return then(ago, by, action, Particulars.because(words));
    }

    Story then(int ago, Actor by, String action, Particulars given) {
        deeds.add(new Deed(ago, by, (desk, id, actor) -> desk.act(id, action, actor, given, Envelope.NONE)));
        return this;
    }

    Story suspended(int ago, Actor by, String limit, String cause, Particulars given) {
        deeds.add(new Deed(ago, by, (desk, id, actor) -> desk.suspend(id, limit, cause, actor, given, Envelope.NONE)));
        return this;
    }

    Story resumed(int ago, Actor by, String limit) {
        deeds.add(
                new Deed(ago, by, (desk, id, actor) -> desk.resume(id, limit, actor, Particulars.NONE, Envelope.NONE)));
        return this;
    }

    Story extended(int ago, Actor by, String limit, Term term, String words) {
        deeds.add(new Deed(
                ago,
                by,
                (desk, id, actor) -> desk.extend(id, limit, term, actor, Particulars.because(words), Envelope.NONE)));
        return this;
    }

    String procedure() {
        return procedure;
    }

    /** Returns what happens, in the order in which it does. */
    List<Deed> deeds() {
        return List.copyOf(deeds);
    }

    /** Returns the naming of parties. */
    static Particulars naming(Map<Role, String> names) {
        Map<Role, Party> parties = new HashMap<>();
        names.forEach((role, id) -> parties.put(role, new Party(id)));
        return new Particulars(Optional.empty(), List.of(), parties, Map.of(), OptionalInt.empty(), Map.of());
    }

    /** Returns a grade with what is said to it. */
    static Particulars grade(int grade, String words) {
        return new Particulars(Optional.of(words), List.of(), Map.of(), Map.of(), OptionalInt.of(grade), Map.of());
    }

    /** Returns documents by their references. */
    static Particulars papers(String... references) {
        return Particulars.NONE.withDocuments(references);
    }
}
