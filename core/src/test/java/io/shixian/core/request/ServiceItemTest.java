package io.shixian.core.request;

import static io.shixian.core.deadline.Term.calendarDays;
import static io.shixian.core.deadline.Term.workdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shixian.core.deadline.Promise;
import io.shixian.core.deadline.Term;
import io.shixian.core.law.Label;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceItemTest {

    @Test
    void a_sound_item_has_both_limits_and_is_measured_by_the_promised_one_first() {
        ItemLimits limits = Items.item().limits();

        assertThat(limits.promise()).hasValue(new Promise(workdays(20), workdays(8)));
        assertThat(limits.first()).isEqualTo(workdays(8));
        assertThat(ItemLimits.statutory(workdays(20)).first()).isEqualTo(workdays(20));
        assertThat(ItemLimits.statutory(workdays(20)).promise()).isEmpty();
    }

    @Test
    void finds_its_materials_by_code() {
        assertThat(Items.item().material("lease")).hasValue(Items.LEASE);
        assertThat(Items.item().material("passport")).isEmpty();
    }

    @Test
    void an_item_without_conditions_procedure_and_limits_is_refused_with_all_three() {
        ItemLimits none = new ItemLimits(Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> Items.of(
                        ItemCodes.of("1", "1"),
                        Items.BODY,
                        Items.ACCESS,
                        ItemRules.of(List.of(), List.of()),
                        none,
                        Optional.empty()))
                .isInstanceOf(UnsoundItemException.class)
                .hasMessage("""
                        item 'some licence' has 3 faults
                          conditions: there are none; say when it is accepted
                          procedure: there is none; say in words how it is handled
                          limits: there is neither a statutory nor a promised one; give one of them""");
        assertThatThrownBy(none::first).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void every_other_fault_is_listed_at_once_as_well() {
        UnsoundItemException refused = catchThrowableOfType(
                UnsoundItemException.class,
                () -> new ServiceItem(
                        new Label("许".repeat(201), "x"),
                        ItemCodes.of("12345678901", ""),
                        ItemType.LICENCE,
                        CaseType.OTHER,
                        new ItemBody(" ", "1-2", BodyKind.OTHER, ExercisingLevel.TOWN, List.of("甲局", "甲局", "")),
                        new ItemAccess(Set.of(), Set.of(), Set.of()),
                        new ItemRules(
                                List.of(" "), List.of(""), Optional.of("Licence"), Set.of(), true, Optional.of(" ")),
                        ItemLimits.of(workdays(5), workdays(6)),
                        List.of(Items.FORM, Items.FORM, Items.LEASE.copies(0), Items.PHOTO.in()),
                        Optional.of(Items.later(workdays(3).backwards(), "application", "lease", "photo"))));

        assertThat(refused.faults())
                .extracting(fault -> fault.place() + ": " + fault.what())
                .containsExactly("""
                        name: 201 characters; write 1 to 200
                        basic code: '1234567890…' has 11 characters; write 1 to 10 letters and digits
                        implementation code: '' has 0 characters; write 1 to 24 letters and digits
                        body: it is blank; write 1 to 100
                        body's code: '1-2' has 3 characters; write 1 to 18 letters and digits
                        joint organs: one is blank; fill it in or leave it out
                        joint organs: one is there twice; name each once
                        served: nobody is served; name those who can ask for it
                        ways: it can't be asked for; name a way, such as the window
                        conditions: one is blank; fill it in or leave it out
                        procedure: one is blank; fill it in or leave it out
                        procedure: 'Licence' is not a code; write lower-case words joined by '-' or '.', such as take-offline
                        quantity limit: it is blank; say how many, or leave it out
                        limits: a promise of 6 working days beside a statutory limit of 5 working days is refused; a promise may only be shorter, in the same unit
                        material application: the code is there twice; give each its own
                        material lease: 0 copies; write 1 or more
                        material photo: it is taken in no form; name one
                        tolerance: 3 working days before is counted backwards; write 3 working days
                        tolerance: 'photo' is not a required material; only these may come later
                        tolerance: every required material may come later; leave the main ones out""".lines().map(String::strip).toArray(String[]::new));
    }

    @Nested
    class A_promise {

        private ServiceItem promising(Term statutory, Term promised) {
            return Items.with(ItemLimits.of(statutory, promised), Optional.empty());
        }

        @Test
        void may_be_shorter_or_as_long() {
            promising(workdays(20), workdays(20));
            promising(workdays(20), workdays(1));
            promising(workdays(20), Term.sameDay());
        }

        @Test
        void may_not_be_longer_or_of_another_unit() {
            assertThatThrownBy(() -> promising(workdays(20), workdays(21))).hasMessageContaining("may only be shorter");
            assertThatThrownBy(() -> promising(workdays(20), calendarDays(7))).hasMessageContaining("in the same unit");
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 24, true", "11, 24, false", "10, 25, false", "12, 36, false"})
    void its_codes_have_the_lengths_of_the_standard(int basic, int implementation, boolean sound) {
        check(basic, implementation, CodeLengths.STANDARD, sound);
    }

    @ParameterizedTest
    @CsvSource({"12, 36, true", "13, 36, false", "12, 37, false"})
    void or_those_of_the_upload_tables(int basic, int implementation, boolean sound) {
        check(basic, implementation, CodeLengths.UPLOAD_TABLES, sound);
    }

    private static void check(int basic, int implementation, CodeLengths lengths, boolean sound) {
        ItemCodes codes = new ItemCodes("1".repeat(basic), "a".repeat(implementation), lengths);
        ItemLimits limits = ItemLimits.statutory(workdays(20));
        boolean accepted = catchThrowableOfType(
                        UnsoundItemException.class,
                        () -> Items.of(codes, Items.BODY, Items.ACCESS, Items.RULES, limits, Optional.empty()))
                == null;

        assertThat(accepted).isEqualTo(sound);
    }

    @Test
    void lengths_leave_room_for_a_code() {
        assertThatThrownBy(() -> new CodeLengths(0, 24)).hasMessageContaining("allow 1 or more");
        assertThatThrownBy(() -> new CodeLengths(10, 0)).hasMessageContaining("allow 1 or more");
    }
}
