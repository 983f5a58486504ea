package io.shixian.examples.cli.outbox;

import io.shixian.calendar.ChinaCalendar;
import io.shixian.core.catalog.Catalog;
import io.shixian.examples.cli.database.Database;
import io.shixian.examples.cli.database.DatabaseOption;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Json;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.LanguageOption;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.Times;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jdbc.JdbcStore;
import io.shixian.spi.desk.ServiceDesk;
import io.shixian.spi.notification.DeliveryState;
import io.shixian.spi.notification.OutboxRow;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The command {@code outbox}: what is still to be told, what was given up, and how to try that again. */
@Command(
        name = "outbox",
        description = {
            "列出数据库中待发送与已搁置的通知；可使其中一条重新发送。",
            "Lists the notifications in a database that are pending or set aside; lets one be tried again.",
            "",
            "本命令自己不发送任何通知，由使用该数据库的平台发送。",
            "It delivers nothing itself; the host does that whose database it is."
        })
public final class OutboxCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Clock clock;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = {
                "只列该状态：pending（待发送）、set-aside（已搁置）或 delivered（已发送）。",
                "Only rows in this state: pending, set-aside or delivered; unless given, the first two."
            })
    private Optional<String> state = Optional.empty();

    @Option(
            names = "--most",
            paramLabel = "N",
            description = {"每种状态至多列出的条数，默认 20。", "How many rows of each state are listed; 20 unless given."})
    private int most = 20;

    @Option(
            names = "--redeliver",
            paramLabel = "ID",
            description = {"使该通知重新发送，不论其状态。", "Let this notification be tried again, whatever has become of it."})
    private Optional<String> again = Optional.empty();

    @Option(
            names = "--json",
            description = {
                "每条一行 JSON：id, state, case, role, party, channel, template, attempts, nextAttempt, settledAt, failure。",
                "One JSON object a row: id, state, case, role, party, channel, template, attempts, nextAttempt,"
                        + " settledAt, failure."
            })
    private boolean json;

    @Mixin
    private LanguageOption languageOption = new LanguageOption();

    /** Makes the command for a terminal; the clock says from when on a row may be tried again. */
    public OutboxCommand(Terminal terminal, Clock clock) {
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Language language = languageOption.language();
        Optional<DeliveryState> wanted = state.map(RowList::state);
        if (most < 1) {
            throw new WrongUse("--most " + most + " lists nothing; give 1 or more");
        }
        if (again.isPresent() && (wanted.isPresent() || json)) {
            throw new WrongUse("--redeliver lists nothing; leave out --state and --json");
        }
        return database.use(kept -> again.map(id -> redeliver(kept, id, language))
                .orElseGet(() -> list(new RowList(kept.store(Catalog.builtIn()), wanted, most), language)));
    }

    private int list(RowList rows, Language language) {
        if (json) {
            rows.shown().forEach(row -> terminal.out().line(Json.line(RowJson.of(row))));
        } else {
            new RowText(rows, language).write(terminal.out());
        }
        return ExitCode.DONE;
    }

    private int redeliver(Database kept, String id, Language language) {
        JdbcStore store = kept.store(Catalog.builtIn());
        ServiceDesk desk = ServiceDesk.with(Catalog.builtIn(), ChinaCalendar.published(), store, store)
                .at(clock)
                .open();
        if (!desk.delivery().redeliver(id)) {
            throw new WrongUse("the outbox has no row " + Quoted.of(id) + "; leave out --redeliver to see what it has");
        }
        OutboxRow row = store.find(id).orElseThrow();
        String when = Times.write(row.nextAttempt());
        terminal.out().line(language.of(id + "：待发送，自 " + when + " 起", id + ": pending, from " + when + " on"));
        return ExitCode.DONE;
    }
}
