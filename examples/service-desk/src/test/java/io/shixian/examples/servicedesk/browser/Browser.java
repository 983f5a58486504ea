package io.shixian.examples.servicedesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.shixian.examples.servicedesk.RunningHost;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser with nobody before it. It uses the one that the system property {@code browser} names, or Debian's Chromium. */
final class Browser implements AutoCloseable {

    /** Long enough for a machine that is busy with other builds; only what fails waits that long. */
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final String AXE = axe();

    /** Says at each start that it has no description of this browser's debugging protocol, which nothing here needs. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;
    private final URI host = RunningHost.client().at("/");

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        driver.manage()
                .timeouts()
                .implicitlyWait(PATIENCE)
                .pageLoadTimeout(PATIENCE)
                .scriptTimeout(PATIENCE);
    }

    static Browser open() {
        return open(Map.of());
    }

    static Browser withoutScript() {
        return open(Map.of("profile.managed_default_content_settings.javascript", 2));
    }

    private static Browser open(Map<String, Object> settings) {
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(System.getProperty("browser", "/usr/bin/chromium"));
        options.setExperimentalOption("prefs", settings);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,900");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(System.getProperty("browser.driver", "/usr/bin/chromedriver")))
                .withSilent(true)
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Browser signIn(String user) {
        driver.manage().deleteAllCookies();
        open("/login");
        type("username", user);
        type("password", "demo-" + user);
        follow(find("main form button"));
        assertThat(address()).as("signed in as %s", user).endsWith("/worklist");
        return this;
    }

    Browser open(String path) {
        driver.get(host.resolve(path).toString());
        return this;
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** Returns the path of the page, without its host. */
    String path() {
        return URI.create(address()).getRawPath();
    }

    ChromeDriver driver() {
        return driver;
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    String text() {
        return find("main").getText();
    }

    Browser type(String id, String text) {
        WebElement field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
        return this;
    }

    Browser choose(String css, String value) {
        find(css + " option[value='" + value + "']").click();
        return this;
    }

    Browser click(String css) {
        find(css).click();
        return this;
    }

    /**
     * Clicks what leads to another page, and waits until it is there. The page that is left is marked, because a question about one
     * of its elements may fail in more than one way while the browser changes pages.
     */
    Browser follow(WebElement link) {
        driver.executeScript("window.left = true");
        link.click();
        new WebDriverWait(driver, PATIENCE).ignoring(WebDriverException.class).until(page ->
                (boolean) driver.executeScript("return !window.left && document.readyState === 'complete'"));
        find("main");
        return this;
    }

    Browser follow(String css) {
        return follow(find(css));
    }

    /** Tells whether something is not on the page now, without waiting for it. */
    boolean lacks(String css) {
        driver.manage().timeouts().implicitlyWait(Duration.ZERO);
        try {
            return all(css).isEmpty();
        } finally {
            driver.manage().timeouts().implicitlyWait(PATIENCE);
        }
    }

    /** Makes the window as wide as a desk or a phone. */
    Browser wide(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    /** Opens all that can be opened and waits until diagrams are drawn. */
    Browser unfold() {
        driver.executeScript("document.querySelectorAll('details').forEach(function (d) { d.open = true; })");
        if (driver.getPageSource().contains("stateDiagram-v2")) {
            find("div.diagram svg");
        }
        return this;
    }

    /** Returns how much the page is wider than its window, in pixels. */
    long overflow() {
        return (long) driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    /** Returns what axe finds wrong, each with its rule and the elements. */
    @SuppressWarnings("unchecked")
    List<String> barriers() {
        driver.executeScript(AXE);
        return (List<String>) driver.executeAsyncScript("""
                var done = arguments[arguments.length - 1];
                axe.run(document, { resultTypes: ['violations'] }).then(function (found) {
                  done(found.violations.map(function (v) {
                    return v.id + ': ' + v.help + ' ' + v.nodes.map(function (n) {
                      return n.target.join(' ') + ' ' + n.html.slice(0, 160) + ' ' + n.failureSummary;
                    }).join(' | ');
                  }));
                });
                """);
    }

    /** Returns what the browser complained about since it was asked last, but for the answers of refused forms. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(Object::toString)
                .filter(line -> !line.matches("(?s).*the server responded with a status of (4\\d\\d).*"))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
