package io.shixian.examples.servicedesk.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private final Properties chinese = read("messages.properties");
    private final Properties english = read("messages_en.properties");

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(english.stringPropertyNames()).isEqualTo(chinese.stringPropertyNames());
    }

    @Test
    void every_text_is_a_sound_pattern_with_the_same_values_in_both_languages() {
        for (String key : chinese.stringPropertyNames()) {
            assertThat(values(english.getProperty(key), Locale.ENGLISH))
                    .as(key)
                    .isEqualTo(values(chinese.getProperty(key), Locale.CHINESE));
        }
    }

    private static Set<String> values(String text, Locale locale) {
        new MessageFormat(text, locale);
        Set<String> values = new TreeSet<>();
        Matcher value = Pattern.compile("\\{(\\d)").matcher(text);
        while (value.find()) {
            values.add(value.group(1));
        }
        return values;
    }

    @Test
    void an_apostrophe_is_doubled_so_that_it_is_shown() {
        assertThat(english.values())
                .allSatisfy(
                        text -> assertThat(((String) text).replace("''", "")).doesNotContain("'"));
    }

    @Test
    void every_text_that_a_template_names_is_there() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> templates = Files.list(RESOURCES.resolve("templates"))) {
            for (Path template : templates.toList()) {
                Matcher key = Pattern.compile("#\\{([a-z][a-z0-9.-]*)[}(]").matcher(Files.readString(template));
                while (key.find()) {
                    named.add(key.group(1));
                }
            }
        }

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(chinese.stringPropertyNames()).containsAll(named);
    }
}
