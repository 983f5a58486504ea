package io.shixian.examples.servicedesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What is drawn, and what remains of it without a script. */
@Tag("browser")
class PicturesTest {

    private static void firstCase(Browser browser) {
        browser.signIn("citizen").open("/submit/complaint.business");
        browser.type("title", "看图").follow("form.card button[type=submit]");
    }

    @Test
    void the_stage_of_a_case_is_lit_in_the_diagram_of_its_procedure() {
        try (Browser browser = Browser.open()) {
            firstCase(browser);

            WebElement lit = browser.find("div.diagram svg g.now");

            assertThat(lit.getText()).isEqualTo("已收到");
            assertThat(browser.find("div.diagram").getAttribute("role")).isEqualTo("img");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void a_day_off_names_its_notice_when_it_is_tapped() {
        try (Browser browser = Browser.open()) {
            browser.signIn("citizen").open("/calendar?year=2026&amount=5&from=2026-09-28&unit=working");
            WebElement holiday = browser.find("#counted .day.off .tip");
            WebElement note = browser.find("#counted .day.off .tip-text");
            assertThat(note.isDisplayed()).isFalse();

            holiday.click();

            assertThat(note.isDisplayed()).isTrue();
            assertThat(note.getText()).contains("国庆节放假，不计入").contains("国办发明电〔2025〕7号");
        }
    }

    @Test
    void switching_the_language_keeps_the_page() {
        try (Browser browser = Browser.open()) {
            browser.signIn("operator").open("/worklist?light=red&phase=open");

            browser.follow(browser.driver().findElement(By.linkText("English")));

            assertThat(browser.address()).contains("light=red").contains("phase=open");
            assertThat(browser.find("h1").getText()).isEqualTo("Worklist");
            assertThat(browser.open("/calendar").find("html").getAttribute("lang"))
                    .isEqualTo("en");
        }
    }

    @Test
    void without_script_the_stages_are_a_table_and_forms_work() {
        try (Browser browser = Browser.withoutScript()) {
            firstCase(browser);

            assertThat(browser.lacks("div.diagram")).isTrue();
            browser.click(".stages summary");
            assertThat(browser.find(".stages tr.now th").getText()).startsWith("已收到");
        }
    }
}
