package io.shixian.core.policy;

import static io.shixian.core.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicySearchPageTest {

    private final PolicySearch search = PolicySearch.over(IntStream.rangeClosed(1, 45)
            .mapToObj(number -> policy("p" + (number + 100)))
            .toList());

    @Test
    void the_first_page_has_20_of_all() {
        PolicyPage page = search.search(PolicyQuery.ALL);

        assertThat(codes(page)).hasSize(20).startsWith("p101").endsWith("p120");
        assertThat(page.total()).isEqualTo(45);
    }

    @Test
    void the_last_page_has_the_rest_and_what_lies_behind_it_nothing() {
        assertThat(codes(search.search(PolicyQuery.ALL.page(3, 20))))
                .containsExactly("p141", "p142", "p143", "p144", "p145");
        assertThat(search.search(PolicyQuery.ALL.page(4, 20)).hits()).isEmpty();
        assertThat(search.search(PolicyQuery.ALL.page(Integer.MAX_VALUE, 100)).hits())
                .isEmpty();
        assertThat(search.search(PolicyQuery.ALL.page(4, 20)).total()).isEqualTo(45);
    }

    @Test
    void the_pages_together_are_all_of_them_once() {
        assertThat(IntStream.rangeClosed(1, 7)
                        .mapToObj(page -> search.search(PolicyQuery.ALL.page(page, 7)))
                        .flatMap(page -> codes(page).stream()))
                .hasSize(45)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void of_no_policies_nothing_is_found() {
        PolicyPage page = PolicySearch.over(List.of()).search(PolicyQuery.ALL);

        assertThat(page.hits()).isEmpty();
        assertThat(page.total()).isZero();
        assertThat(page.facets().regions()).isEmpty();
    }

    private static List<String> codes(PolicyPage page) {
        return page.hits().stream().map(Policy::code).toList();
    }
}
