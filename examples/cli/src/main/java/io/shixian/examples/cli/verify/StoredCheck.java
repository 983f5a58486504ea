package io.shixian.examples.cli.verify;

import io.shixian.core.law.Label;
import io.shixian.examples.cli.text.ExitCode;
import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.Terminal;
import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jdbc.CaseVerdict;
import io.shixian.jdbc.ChainPage;
import io.shixian.jdbc.Chains;
import io.shixian.json.chain.ChainVerdict;
import io.shixian.json.chain.Head;
import io.shixian.json.chain.HeadList;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;

/** Checks the histories in a database, and says what does not hold. */
final class StoredCheck {

    private final Terminal terminal;
    private final Language language;
    private final Optional<HeadList> witnesses;

    StoredCheck(Terminal terminal, Language language, Optional<HeadList> witnesses) {
        this.terminal = terminal;
        this.language = language;
        this.witnesses = witnesses;
    }

    /** Checks one case and returns the exit code. */
    int one(Chains chains, String id) {
        ChainVerdict verdict = witnesses.isPresent()
                ? chains.verify(witness(witnesses.get(), id))
                : chains.verify(StoredCases.id(id)).orElseThrow(() -> StoredCases.unknown(id));
        terminal.out().line(language.of(verdict.text()));
        return verdict.isWhole() ? ExitCode.DONE : ExitCode.NOT_HELD;
    }

    private static Head witness(HeadList heads, String id) {
        return heads.find(StoredCases.id(id))
                .orElseThrow(() -> new WrongUse(
                        "the heads have none of case " + Quoted.of(id) + "; leave out --heads, or name another case"));
    }

    /** Checks all cases, names those that are not whole, and returns the exit code. */
    int all(Chains chains) {
        int cases = 0;
        long events = 0;
        int broken = 0;
        for (Iterator<ChainPage> pages = chains.verifyAll().iterator(); pages.hasNext(); ) {
            ChainPage page = pages.next();
            cases += page.cases();
            events += page.events();
            broken += say(page.broken().iterator());
        }
        if (witnesses.isPresent()) {
            broken += say(chains.verify(witnesses.get().heads().stream()).iterator());
        }
        terminal.out().line(language.of(total(cases, events, broken)));
        return broken == 0 ? ExitCode.DONE : ExitCode.NOT_HELD;
    }

    private int say(Iterator<CaseVerdict> verdicts) {
        int said = 0;
        while (verdicts.hasNext()) {
            terminal.out().line(language.of(verdicts.next().text()));
            said++;
        }
        return said;
    }

    private static Label total(int cases, long events, int broken) {
        String zh = String.format(Locale.ROOT, "%,d件，%,d个事件：", cases, events);
        String en = String.format(Locale.ROOT, "%,d cases, %,d events: ", cases, events);
        return broken == 0
                ? new Label(zh + "全部完整", en + "all whole")
                : new Label(zh + broken + "处不符", en + broken + (broken == 1 ? " finding" : " findings"));
    }
}
