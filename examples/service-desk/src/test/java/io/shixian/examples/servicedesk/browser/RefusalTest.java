package io.shixian.examples.servicedesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WindowType;

/** What a page says when something can't be done. */
@Tag("browser")
class RefusalTest {

    private final Browser browser = Browser.open();

    @AfterEach
    void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
    }

    private String complaint() {
        browser.signIn("citizen").open("/submit/complaint.business");
        browser.type("title", "说不清的事").follow("form.card button[type=submit]");
        return browser.path();
    }

    @Test
    void is_said_in_words_with_the_input_kept_and_the_reader_taken_to_it() {
        String path = complaint();
        browser.signIn("operator").open(path).click(".action summary").type("s0-reason", "请核实");
        browser.follow(".action[open] button[type=submit]");

        assertThat(browser.find("[role=alert]").getText())
                .contains("未能办理")
                .contains("接入方")
                .contains("GDZW 0001.5-2019");
        assertThat(browser.find("#s0-reason").getAttribute("value")).isEqualTo("请核实");
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(browser.find("[role=alert]"));

        browser.choose(".action[open] [name='party.accessor']", "market-office")
                .follow(".action[open] button[type=submit]");

        assertThat(browser.find("[role=status]").getText()).isEqualTo("已办理。");
    }

    @Test
    void of_a_second_tab_that_is_stale_names_what_happened_and_leads_on() {
        String path = complaint();
        browser.signIn("operator").open(path);
        String first = browser.driver().getWindowHandle();
        browser.driver().switchTo().newWindow(WindowType.TAB);
        browser.open(path).click(".action summary").choose(".action[open] [name='party.accessor']", "market-office");
        browser.follow(".action[open] button[type=submit]");

        browser.driver().switchTo().window(first);
        browser.click(".action summary").choose(".action[open] [name='party.accessor']", "labour-office");
        browser.follow(".action[open] button[type=submit]");

        assertThat(browser.find("[role=alert]").getText())
                .contains("此件已有进展")
                .contains("您看到的是第 1 版，现在是第 2 版")
                .contains("分发");
        assertThat(browser.text()).contains("接入方甲·市场监管局").doesNotContain("接入方乙");
        browser.follow("[role=alert] a");
        assertThat(browser.lacks("[role=alert]")).isTrue();
    }

    @Test
    void of_a_page_for_others_leads_back() {
        browser.signIn("citizen").open("/admin/notices");

        assertThat(browser.find("h1").getText()).isEqualTo("无权访问");
        browser.follow("main a");
        assertThat(browser.path()).isEqualTo("/worklist");
    }
}
