package io.shixian.jackson;

import io.shixian.core.catalog.LimitChange;
import io.shixian.core.catalog.RuleBook;
import io.shixian.core.catalog.RuleBookDraft;
import io.shixian.core.catalog.StepChange;
import io.shixian.core.law.Strength;
import io.shixian.core.party.Role;
import java.util.List;

/** Rule books with some changes at random, whether they fit a catalog or not. */
final class RandomBooks {

    private static final List<Role> ROLES = List.of(Role.OPERATOR, Role.of("mayor", "镇长", "mayor"), Role.SUPPORT);

    private final RandomTables dice;
    private final long seed;

    RandomBooks(long seed) {
        this.dice = new RandomTables(seed);
        this.seed = seed;
    }

    RuleBook book() {
        RuleBookDraft book = RuleBook.named("town.rules", "镇规则", "Town rules", RandomTables.TOWN);
        for (int i = 0; i < 4; i++) {
            book = change(book, i);
        }
        return (dice.coin() ? book : book.bring(new RandomTables(seed).procedure())).complete();
    }

    private RuleBookDraft change(RuleBookDraft book, int number) {
        String procedure = "table-" + number;
        if (dice.coin()) {
            StepChange step = dice.coin()
                    ? book.step(procedure, "received", "dispatch")
                    : book.step(procedure, "received", "dispatch", dice.one(ROLES));
            return (dice.coin() ? step.by(dice.one(ROLES)) : step.within(dice.term())).per(dice.clause());
        }
        if (dice.coin()) {
            return book.withdraw(procedure, "decide", dice.clause());
        }
        LimitChange limit = book.limit(procedure, "decide");
        limit = dice.coin() ? limit.term(dice.term()) : limit.warning(dice.term());
        limit = dice.coin() ? limit : limit.strength(dice.one(List.of(Strength.values())));
        limit = dice.coin() ? limit : limit.reading("from-dispatch");
        limit = dice.coin() ? limit : limit.owedBy(dice.one(ROLES));
        limit = dice.coin() ? limit : limit.extendable(dice.term(), 2, dice.one(ROLES));
        return limit.per(dice.clause());
    }
}
