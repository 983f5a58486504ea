package io.shixian.examples.cli.reference;

import io.shixian.examples.cli.text.Language;
import io.shixian.examples.cli.text.Markdown;
import io.shixian.examples.cli.text.Paths;
import io.shixian.examples.cli.text.Quoted;
import io.shixian.examples.cli.text.WrongUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder that holds the rule reference, with a folder for each language in it. */
final class ReferenceFolder {

    private static final String PAGE = ".md";

    private final String name;
    private final Path folder;

    /** Stands for a folder, there or not. */
    ReferenceFolder(String name) {
        this.name = name;
        this.folder = Paths.of(name);
    }

    /**
     * Writes all pages and removes every other one that this program made.
     *
     * @throws WrongUse if the folder can't be written
     */
    void write(Map<String, String> pages) {
        try {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = folder.resolve(page.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page.getValue());
            }
            for (String path : present()) {
                Path file = folder.resolve(path);
                if (!pages.containsKey(path) && Files.readString(file).startsWith(Markdown.MADE)) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new WrongUse(
                    "the folder " + Quoted.of(name) + " can't be written: " + e.getMessage() + "; name one that can be",
                    e);
        }
    }

    /** Returns the paths of the pages that are there, whoever made them. */
    NavigableSet<String> present() throws IOException {
        NavigableSet<String> paths = new TreeSet<>();
        for (Language language : RuleReference.LANGUAGES) {
            Path pages = folder.resolve(language.code());
            if (Files.isDirectory(pages)) {
                try (Stream<Path> files = Files.list(pages)) {
                    files.map(file -> language.code() + "/" + file.getFileName())
                            .filter(path -> path.endsWith(PAGE))
                            .forEach(paths::add);
                }
            }
        }
        return paths;
    }
}
