package io.shixian.spi.testkit;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a test class has shown of one contract. */
final class Tested {

    private static final List<Class<?>> CONTRACTS =
            List.of(CaseStoreContract.class, OutboxContract.class, WordContract.class, NotifierContract.class);

    final Class<?> contract;
    final String testClass;
    final SortedSet<String> subjects = new TreeSet<>();
    private final SortedMap<String, Boolean> passed = new TreeMap<>();

    Tested(Class<?> contract, String testClass) {
        this.contract = contract;
        this.testClass = testClass;
    }

    static Optional<Class<?>> contractOf(Class<?> test) {
        return CONTRACTS.stream()
                .filter(contract -> contract.isAssignableFrom(test))
                .findFirst();
    }

    /** Keeps the result of a test of the contract itself; one that a subclass has replaced is none. */
    void record(Method test, String subject, boolean success) {
        subjects.add(subject);
        if (test.getDeclaringClass().isAssignableFrom(contract)) {
            passed.merge(test.getName(), success, Boolean::logicalAnd);
        }
    }

    /** Returns what every test of the contract has shown; empty if it did not run. */
    SortedMap<String, Optional<Boolean>> results() {
        SortedMap<String, Optional<Boolean>> results = new TreeMap<>();
        tests(contract).forEach(name -> results.put(name, Optional.ofNullable(passed.get(name))));
        return results;
    }

    private static Stream<String> tests(Class<?> type) {
        Stream<String> own = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName);
        return Stream.concat(own, Arrays.stream(type.getInterfaces()).flatMap(Tested::tests));
    }

    boolean isKept() {
        return results().values().stream().allMatch(result -> result.orElse(false));
    }
}
