package io.shixian.examples.servicedesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, in both languages, on a desk and on a phone: no script fails, nothing is a barrier, nothing sticks out. */
@Tag("browser")
class EveryPageTest {

    private static final Browser BROWSER = Browser.open();

    @AfterAll
    static void close() {
        BROWSER.close();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                        List.of("administrator", "/worklist", "/worklist?q=zz", "/calendar", "/follow", "/submit"),
                        List.of(
                                "administrator",
                                "/calendar?year=2027&amount=20&from=2026-09-20&unit=working",
                                "/score",
                                "/admin/notices",
                                "/admin/outbox",
                                "/admin/outbox?state=delivered"),
                        List.of(
                                "administrator",
                                "/rules",
                                "/rules/complaint.business",
                                "/rules/licence",
                                "/rules/coverage"),
                        List.of("citizen", "/submit", "/submit/complaint.business", "/submit/licence", "/no-such-page"))
                .flatMap(group -> group.stream().skip(1).map(path -> Arguments.of(group.get(0), path)));
    }

    private static void look(String path) {
        for (String lang : List.of("zh", "en")) {
            for (int width : List.of(1280, 390)) {
                String place = path + " in " + lang + " at " + width;
                BROWSER.wide(width)
                        .open(path + (path.contains("?") ? "&" : "?") + "lang=" + lang)
                        .unfold();

                assertThat(BROWSER.find("html").getAttribute("lang")).startsWith(lang);
                assertThat(BROWSER.overflow()).as("%s sticks out", place).isZero();
                assertThat(BROWSER.barriers()).as(place).isEmpty();
                assertThat(BROWSER.complaints()).as(place).isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{1} for {0}")
    @MethodSource("pages")
    void is_fit_to_be_read(String user, String path) {
        BROWSER.wide(1280).signIn(user);

        look(path);
    }

    @ParameterizedTest
    @MethodSource("clerks")
    void a_case_with_everything_unfolded_is_fit_to_be_read(String user) {
        BROWSER.wide(1280).signIn(user);
        List<String> cases = BROWSER.all("table.list tbody th a").stream()
                .map(link -> link.getAttribute("href").replaceFirst("https?://[^/]+", ""))
                .limit(3)
                .toList();
        assertThat(cases).isNotEmpty();

        cases.forEach(EveryPageTest::look);
    }

    static Stream<String> clerks() {
        return Stream.of("operator", "accessor-a", "window", "decider", "citizen");
    }

    @Test
    void the_page_to_sign_in_is_fit_to_be_read() {
        BROWSER.driver().manage().deleteAllCookies();

        look("/login");
    }
}
