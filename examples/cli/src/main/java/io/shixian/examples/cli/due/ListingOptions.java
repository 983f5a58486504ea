package io.shixian.examples.cli.due;

import io.shixian.calendar.WorkCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.examples.cli.board.NextLimits;
import io.shixian.examples.cli.database.DatabaseOption;
import io.shixian.examples.cli.rules.RulesOption;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that list limits of a database, to be mixed into commands. */
final class ListingOptions {

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--most",
            paramLabel = "N",
            description = {"与 --db 同用：至多列出的条数，默认 20。", "With --db: how many limits are listed; 20 unless given."})
    private int most = 20;

    @Option(
            names = "--at",
            paramLabel = "MOMENT",
            description = {
                "与 --db 同用：查看的日期（即当日 00:00）或时刻，默认为现在。",
                "With --db: the date (its 00:00) or moment to look at; now unless given."
            })
    private Optional<String> moment = Optional.empty();

    @Mixin
    private RulesOption rules = new RulesOption();

    /** Tells whether a database was named. */
    boolean isGiven() {
        return database.isGiven();
    }

    /**
     * Lists the limits.
     *
     * @throws WrongUse if an option makes no sense, or something is wrong with the database
     */
    NextLimits limits(Terminal terminal, WorkCalendar calendar, InstantSource clock) {
        if (most < 1) {
            throw new WrongUse("--most " + most + " lists nothing; give 1 or more");
        }
        Instant now = moment.map(text -> Times.coveredMoment("--at", text)).orElseGet(clock::instant);
        Catalog catalog = rules.catalog(terminal);
        return database.use(kept -> NextLimits.of(kept.store(catalog), catalog, calendar, now, most));
    }
}
