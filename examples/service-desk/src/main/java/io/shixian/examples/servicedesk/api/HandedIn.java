package io.shixian.examples.servicedesk.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.shixian.core.casefile.Particulars;
import io.shixian.core.party.Party;
import io.shixian.core.party.Role;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What somebody hands in with a command.
 *
 * @param reason    the reason in words
 * @param documents references to documents, which lie elsewhere
 * @param names     the parties named for roles, by the codes of the roles
 * @param checklist the result of each item that was checked
 * @param grade     a grade from 1, very satisfied, to 5
 * @param data      what the procedure asks for besides, such as days as ISO dates
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record HandedIn(
        Optional<@Text @Size(max = 4000) String> reason,
        @Size(max = 50) List<@NotBlank @Text @Size(max = 200) String> documents,
        @Size(max = 20) Map<@NotBlank String, @NotBlank @Text @Size(max = 100) String> names,
        @Size(max = 100) Map<@NotBlank @Text @Size(max = 100) String, @NotNull Boolean> checklist,
        Optional<@Min(1) @Max(5) Integer> grade,
        @Size(max = 50) Map<@NotBlank @Text @Size(max = 60) String, @NotNull @Text @Size(max = 4000) String> data) {

    static final HandedIn NOTHING =
            new HandedIn(Optional.empty(), List.of(), Map.of(), Map.of(), Optional.empty(), Map.of());

    /** Takes what is left out for nothing. */
    HandedIn {
        reason = Objects.requireNonNullElse(reason, Optional.empty());
        documents = Objects.requireNonNullElse(documents, List.of());
        names = Objects.requireNonNullElse(names, Map.of());
        checklist = Objects.requireNonNullElse(checklist, Map.of());
        grade = Objects.requireNonNullElse(grade, Optional.empty());
        data = Objects.requireNonNullElse(data, Map.of());
    }

    static HandedIn of(Particulars given) {
        return new HandedIn(
                given.reason(),
                given.documents(),
                given.binds().entrySet().stream()
                        .collect(Collectors.toMap(
                                bound -> bound.getKey().code(),
                                bound -> bound.getValue().id(),
                                (one, other) -> one,
                                TreeMap::new)),
                new TreeMap<>(given.checklist()),
                given.grade().isPresent() ? Optional.of(given.grade().getAsInt()) : Optional.empty(),
                new TreeMap<>(given.data()));
    }

    /**
     * Returns it as the rules take it.
     *
     * @param known finds the roles of the procedure by code
     * @throws ApiException if a party is named for a role that is not one of the procedure
     */
    Particulars particulars(Function<String, Optional<Role>> known) {
        Map<Role, Party> binds = names.entrySet().stream()
                .collect(Collectors.toMap(
                        named -> known.apply(named.getKey())
                                .orElseThrow(() -> ApiException.faulty(
                                        "particulars.names",
                                        "程序中没有所指明的角色",
                                        "names a role that the procedure does not have")),
                        named -> new Party(named.getValue())));
        return new Particulars(
                reason,
                documents,
                binds,
                checklist,
                grade.isPresent() ? OptionalInt.of(grade.get()) : OptionalInt.empty(),
                data);
    }
}
