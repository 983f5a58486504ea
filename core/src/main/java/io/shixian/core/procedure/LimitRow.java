package io.shixian.core.procedure;

import io.shixian.core.deadline.Term;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Label;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A limit being written. */
public final class LimitRow extends Row {

    private final String code;
    private final Label label;
    private final Optional<Term> term;
    private Start start = Start.NEVER;
    private Set<Action> until = Set.of();
    private Set<Action> stoppedBy = Set.of();
    private Optional<Role> owedBy = Optional.empty();
    private Optional<Clause> clause = Optional.empty();
    private Strength strength = Strength.SHALL;
    private Term lead = Term.workdays(1);
    private Optional<Expiry> expiry = Optional.empty();
    private Optional<ExtensionRule> extension = Optional.empty();
    private Optional<SuspensionRule> suspension = Optional.empty();
    private List<Role> tells = List.of();
    private boolean replaceable;
    private final List<Choice> choices = new ArrayList<>();
    private boolean gap;

    LimitRow(ProcedureTable table, String code, Label label, Optional<Term> term) {
        super(table);
        this.code = code;
        this.label = label;
        this.term = term;
    }

    /** Starts the limit when the matter is opened. */
    public LimitRow fromOpening() {
        start = new Start(true, start.actions(), start.expiries(), start.day());
        return this;
    }

    /** Starts the limit with each of these actions, anew if it ran before. */
    public LimitRow from(Action... starting) {
        start = new Start(start.opening(), Set.of(starting), start.expiries(), start.day());
        return this;
    }

    /** Starts the limit when one of these limits runs out, as of the day on which the effect of that holds. */
    public LimitRow fromExpiryOf(String... limits) {
        start = new Start(start.opening(), start.actions(), List.of(limits), start.day());
        return this;
    }

    /**
     * Counts the limit from a day, or back from it, which the starting step hands in under a name, such as
     * {@code plannedStart}.
     */
    public LimitRow day(String name) {
        start = new Start(start.opening(), start.actions(), start.expiries(), Optional.of(name));
        return this;
    }

    /** Names another reading of the text, by which the limit starts with other actions. */
    public LimitRow orFrom(String choice, String zh, String en, Action... starting) {
        choices.add(new Choice(choice, new Label(zh, en), Start.with(starting)));
        return this;
    }

    /** Lets another law fix another term for a single matter, named when it is opened. */
    public LimitRow replaceable() {
        replaceable = true;
        return this;
    }

    /** Names the actions that keep the limit. */
    public LimitRow until(Action... keeping) {
        until = Set.of(keeping);
        return this;
    }

    /** Names the actions that end the limit without a verdict. */
    public LimitRow stoppedBy(Action... stopping) {
        stoppedBy = Set.of(stopping);
        return this;
    }

    /** Says who owes the act. */
    public LimitRow owedBy(Role debtor) {
        owedBy = Optional.of(debtor);
        return this;
    }

    /** Gives the clause. */
    public LimitRow per(Clause rule) {
        clause = Optional.of(rule);
        return this;
    }

    /** Says how strictly the clause speaks; a duty unless said otherwise. */
    public LimitRow strength(Strength binding) {
        strength = binding;
        return this;
    }

    /** Turns the light yellow when so much is left; one working day unless said otherwise. */
    public LimitRow warning(Term left) {
        lead = left;
        return this;
    }

    /** Says what the law deems to happen when the limit runs out. */
    public LimitRow onExpiry(Stage to, Expiry.Effect effect, Clause rule, Role... told) {
        expiry = Optional.of(new Expiry(to, effect, List.of(told), rule));
        return this;
    }

    /** Allows extensions. */
    public LimitRow extendable(Term most, int times, Clause rule, Role... deciding) {
        extension = Optional.of(new ExtensionRule(most, times, List.of(deciding), rule));
        return this;
    }

    /** Allows suspensions on some grounds. */
    public LimitRow suspendable(List<String> causes, boolean written, Clause rule, Role... stopping) {
        suspension = Optional.of(new SuspensionRule(causes, List.of(stopping), written, rule));
        return this;
    }

    /** Tells the parties in these roles when the clock is stopped, goes on or is lengthened. */
    public LimitRow tells(Role... told) {
        tells = List.of(told);
        return this;
    }

    /** Says that the clause is silent and the limit is ours. */
    public LimitRow gap() {
        gap = true;
        return this;
    }

    TimeLimit build() {
        return new TimeLimit(
                code,
                label,
                term,
                start,
                until,
                stoppedBy,
                owedBy,
                clause,
                strength,
                lead,
                expiry,
                extension,
                suspension,
                tells,
                replaceable,
                choices,
                gap);
    }
}
