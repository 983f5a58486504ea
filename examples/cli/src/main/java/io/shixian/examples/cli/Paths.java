package io.shixian.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Files that the caller names. */
public final class Paths {

    private Paths() {}

    /**
     * Returns a path.
     *
     * @throws WrongUse if the name can't be one
     */
    static Path of(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUse(Quoted.of(name) + " is not the name of a file: " + e.getReason(), e);
        }
    }

    /**
     * Opens a file, or the input of the terminal for {@code -}.
     *
     * @throws WrongUse if it can't be read
     */
    public static InputStream open(String name, Terminal terminal) {
        if (name.equals("-")) {
            return terminal.in();
        }
        try {
            return Files.newInputStream(of(name));
        } catch (IOException e) {
            throw unreadable("the file", name, e);
        }
    }

    /** Says why a file can't be read. */
    public static WrongUse unreadable(String what, String name, IOException e) {
        String why = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        if (e instanceof NoSuchFileException) {
            why = "there is no such file";
        } else if (e instanceof AccessDeniedException) {
            why = "access is denied";
        } else if (e instanceof CharacterCodingException) {
            why = "it is not UTF-8";
        }
        return new WrongUse(
                what + " " + Quoted.of(name) + " can't be read: " + why + "; name a readable UTF-8 file", e);
    }
}
