package io.shixian.examples.servicedesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What each role comes for, from the first page to the last, as a person would do it. */
@Tag("browser")
class MainPathsTest {

    private final Browser browser = Browser.open();

    @AfterEach
    void close() {
        assertThat(browser.complaints()).isEmpty();
        browser.close();
    }

    private String submit(String user, String procedure, String title) {
        browser.signIn(user).open("/submit").follow("a[href='/submit/" + procedure + "']");
        browser.type("title", title).type("reason", "详情见附件").follow("form.card button[type=submit]");
        assertThat(browser.find("[role=status]").getText()).contains("已提交，编号");
        return browser.path();
    }

    /** Unfolds an action by its words and returns its form. */
    private WebElement unfold(String action) {
        WebElement summary = browser.driver()
                .findElement(By.xpath(
                        "//details[contains(@class,'action')]/summary[span[normalize-space()='" + action + "']]"));
        summary.click();
        return summary.findElement(By.xpath("../form"));
    }

    private void act(String user, String path, String action, String stage) {
        browser.signIn(user).open(path);
        send(unfold(action), stage);
    }

    private void send(WebElement form, String stage) {
        browser.follow(form.findElement(By.cssSelector("button[type=submit]")));
        assertThat(browser.find("[role=status]").getText()).isEqualTo("已办理。");
        assertThat(browser.find(".side dd strong").getText()).isEqualTo(stage);
    }

    private static void choose(WebElement form, String field, String value) {
        form.findElement(By.cssSelector("[name='" + field + "'] option[value='" + value + "']"))
                .click();
    }

    @Test
    void a_complaint_goes_from_citizen_over_operator_and_accessor_back_to_the_citizen() {
        String path = submit("citizen", "complaint.business", "窗口多次要求补交同一材料");
        browser.signIn("operator").open(path);
        WebElement form = unfold("分发");
        choose(form, "party.accessor", "market-office");
        send(form, "已分发");

        browser.signIn("accessor-b").open(path);
        assertThat(browser.find("h1").getText()).isEqualTo("没有这个页面");

        act("accessor-a", path, "受理", "已受理");
        browser.open(path);
        WebElement reply = unfold("回复处理结果");
        reply.findElement(By.name("reason")).sendKeys("已更正一次性告知清单");
        send(reply, "已回复");

        browser.signIn("citizen").open("/follow").type("number", path.replace("/cases/", ""));
        browser.follow("main form button");
        assertThat(browser.text()).contains("已更正一次性告知清单").contains("按期");
        send(unfold("办结"), "已办结");
        assertThat(browser.text()).contains("现阶段没有需要您办理的事项");
    }

    @Test
    void a_licence_goes_from_window_over_examiner_and_decider_to_its_delivery() {
        String path = submit("citizen", "licence", "小餐饮店许可");
        browser.signIn("window").open(path);
        WebElement accept = unfold("受理");
        accept.findElement(By.name("documents")).sendKeys("受理通知书-0701");
        send(accept, "已受理");
        act("examiner", path, "审查", "审查中");
        act("decider", path, "准予许可", "准予许可");
        act("window", path, "颁发送达", "已送达");
    }

    @Test
    void an_appeal_goes_over_all_posts_of_the_enterprise_platform_to_a_grade() {
        String path = submit("enterprise", "appeal", "惠企资金拨付进度");
        act("reviewer", path, "审核", "审核通过");
        browser.signIn("dispatcher").open(path);
        WebElement assign = unfold("转派");
        choose(assign, "party.handler", "housing-office");
        send(assign, "已转派");
        act("unit", path, "答复", "已答复");
        act("callback", path, "回访", "已回访");
        browser.signIn("enterprise").open(path);
        WebElement grade = unfold("评价");
        choose(grade, "grade", "2");
        send(grade, "已办结");
        assertThat(browser.text()).contains("2 满意");
    }

    @Test
    void a_clock_is_stopped_and_the_page_shows_what_is_left() {
        String path = submit("citizen", "licence", "需专家评审的许可");
        browser.signIn("window").open(path);
        WebElement accept = unfold("受理");
        accept.findElement(By.name("documents")).sendKeys("受理通知书-0702");
        send(accept, "已受理");
        act("examiner", path, "审查", "审查中");

        browser.open(path);
        WebElement stop = browser.driver().findElement(By.xpath("//summary[contains(.,'中止计时')]/../form"));
        browser.driver().findElement(By.xpath("//summary[contains(.,'中止计时')]")).click();
        choose(stop, "cause", "expert-review");
        stop.findElement(By.name("documents")).sendKeys("专家评审时间告知书");
        send(stop, "审查中");

        assertThat(browser.text()).contains("计时暂停，剩余 20个工作日").contains("恢复计时");
    }

    @Test
    void a_supervisor_reads_the_score_of_one_accessor() {
        browser.signIn("supervisor")
                .open("/score")
                .choose("#s-party", "accessor-a")
                .follow("form.filter button");

        assertThat(browser.find("#h-total").getText()).contains("总分");
        assertThat(browser.all("table.score tbody tr")).hasSize(6);
        assertThat(browser.lacks(".actions form")).isTrue();
    }

    @Test
    void an_administrator_sees_what_a_notice_would_change() {
        browser.signIn("administrator").open("/admin/notices").type("text", """
                notice: 2027T
                title: 测试用的通知
                signed: 2026-12-01
                arranges: 2027
                off: 2027-03-03 元旦
                """);
        browser.follow("#h-new + form button");

        assertThat(browser.text())
                .contains("1 天的安排不同")
                .contains("2027-03-03 周三")
                .contains("采用此通知");
    }

    @Test
    void everything_can_be_done_by_the_keyboard() {
        String path = submit("citizen", "consultation.business", "键盘操作");
        browser.signIn("operator").open(path);
        WebElement start = browser.find("body");
        start.sendKeys(Keys.TAB);
        assertThat(browser.driver().switchTo().activeElement().getText()).isEqualTo("跳到正文");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

        focusOn("分发").sendKeys(Keys.ENTER);
        WebElement unit = tabTo("[name='party.responsible-unit']");
        unit.sendKeys("事权");
        tabTo("button[type=submit]").sendKeys(Keys.ENTER);

        assertThat(browser.find("[role=status]").getText()).isEqualTo("已办理。");
    }

    private WebElement focusOn(String words) {
        for (int i = 0; i < 40; i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            if (browser.driver().switchTo().activeElement().getText().startsWith(words)) {
                return browser.driver().switchTo().activeElement();
            }
        }
        throw new AssertionError("the tabulator never comes to '" + words + "'");
    }

    private WebElement tabTo(String css) {
        for (int i = 0; i < 40; i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            if ((boolean) browser.driver().executeScript("return document.activeElement.matches(arguments[0])", css)) {
                return browser.driver().switchTo().activeElement();
            }
        }
        throw new AssertionError("the tabulator never comes to " + css);
    }
}
