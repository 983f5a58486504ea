package io.shixian.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.spi.notification.Channel;
import io.shixian.spi.notification.Notifier;
import io.shixian.spi.testkit.BrokenNotifiers.Faultless;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A contract that a broken notifier passes is no contract. */
class ContractCatchesBrokenNotifiersTest {

    private static Class<?> tested = Faultless.class;

    @Test
    void a_notifier_without_a_fault_passes() {
        assertThat(outcome(Faultless.class).getFailures()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_notifier_fails_that(Class<?> fault) {
        TestExecutionSummary summary = outcome(fault);

        assertThat(summary.getFailures()).isNotEmpty();
        assertThat(summary.getTestsSucceededCount())
                .as("it is broken in one place only")
                .isPositive();
    }

    static List<Class<?>> broken() {
        return Stream.of(BrokenNotifiers.class.getDeclaredClasses())
                .filter(kind -> kind != Faultless.class)
                .toList();
    }

    private static TestExecutionSummary outcome(Class<?> kind) {
        tested = kind;
        return Quietly.run(OfTested.class);
    }

    static class OfTested extends NotifierContract {
        private Faultless made = new Faultless();

        @Override
        protected Notifier notifier() {
            try {
                made = (Faultless) tested.getDeclaredConstructor().newInstance();
                return made;
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        protected List<Channel> channels() {
            return List.of(Channel.SMS, Channel.EMAIL);
        }

        @Override
        protected List<String> taken() {
            return List.copyOf(made.taken);
        }

        @Override
        protected void fail(boolean failing) {
            made.failing = failing;
        }
    }
}
