package io.shixian.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class RestRunTest {

    @Test
    void the_longest_run_of_days_off_so_far_is_that_of_january_2020() {
        List<LocalDate> run =
                runs().stream().max(Comparator.comparing(List::size)).orElseThrow();

        assertThat(run).hasSize(10).startsWith(LocalDate.of(2020, 1, 24)).endsWith(LocalDate.of(2020, 2, 2));
        assertThat(runs()).filteredOn(other -> other.size() == 10).hasSize(1);
    }

    private static List<List<LocalDate>> runs() {
        List<List<LocalDate>> runs = new ArrayList<>(List.of(new ArrayList<>()));
        for (LocalDate date : Facts.arrangedDays()) {
            if (ChinaCalendar.published().isWorkingDay(date)) {
                runs.add(new ArrayList<>());
            } else {
                runs.get(runs.size() - 1).add(date);
            }
        }
        return runs;
    }
}
