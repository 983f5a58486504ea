package io.shixian.examples.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --lang}, to be mixed into commands. */
public final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            description = {"文字的语言，默认中英文并列。", "Language of the text; both unless given."})
    private Optional<String> code = Optional.empty();

    /** Returns the language chosen. */
    public Language language() {
        return code.map(Language::parse).orElse(Language.BOTH);
    }
}
