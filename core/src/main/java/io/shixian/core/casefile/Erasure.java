package io.shixian.core.casefile;

import static io.shixian.core.casefile.Refusals.en;
import static io.shixian.core.casefile.Refusals.refusal;
import static io.shixian.core.casefile.Refusals.shortened;
import static io.shixian.core.casefile.Refusals.zh;

import io.shixian.core.casefile.Refusal.Code;
import io.shixian.core.law.Clause;
import io.shixian.core.law.Sources;
import io.shixian.core.party.Role;
import java.util.List;
import java.util.Optional;

/** How words that are kept apart are erased: in whatever stage the case is, by the administrator (管理方) or the host's system. */
final class Erasure {

    private static final Clause CLAUSE = Sources.PERSONAL_INFORMATION_LAW.article(47);

    private Erasure() {}

    static Answer answer(CaseFile file, Command.Erase command, Reckoning reckoning) {
        Role role = command.by().role();
        if (!role.equals(Role.ADMINISTRATOR) && !role.equals(Role.SYSTEM)) {
            return Answer.refused(refusal(
                    Code.NOT_THIS_ROLE,
                    zh(role) + "不能删除所填内容；可以删除的是：管理方",
                    "the " + en(role) + " can't erase what was handed in; possible for: administrator",
                    Optional.of(CLAUSE)));
        }
        if (command.reason().isBlank()) {
            return Answer.refused(refusal(
                    Code.REASON_MISSING,
                    "删除所填内容需要说明理由，理由中请勿重复所删内容",
                    "erasing what was handed in needs a reason, which must not repeat it",
                    Optional.of(CLAUSE)));
        }
        List<String> standing =
                WordReference.standing(file).stream().map(WordReference::id).toList();
        List<String> words = command.words().stream().distinct().toList();
        return words.stream()
                .filter(id -> !standing.contains(id))
                .findFirst()
                .or(() -> words.isEmpty() ? Optional.of("-") : Optional.empty())
                .map(unknown -> Answer.refused(unknown(unknown, standing.size())))
                .orElseGet(() -> Answer.of(new CaseEvent.Erased(
                        words,
                        command.reason().strip(),
                        command.by(),
                        command.at(),
                        reckoning.date(command.at()),
                        CLAUSE)));
    }

    private static Refusal unknown(String id, int standing) {
        return refusal(
                Code.UNKNOWN_WORDS,
                "此件没有所填内容 " + shortened(id) + "，或已删除；另存且未删除的有" + standing + "项",
                "the case refers to no words " + shortened(id)
                        + ", or they are erased already; kept apart and not erased: " + standing,
                Optional.of(CLAUSE));
    }
}
