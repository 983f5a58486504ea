package io.shixian.boot;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Files that a property names: {@code classpath:}, {@code file:}, or patterns of these. */
final class Places {

    private final String property;
    private final ResourcePatternResolver resolver;

    /** Looks for files that messages call by a property. */
    Places(String property, ResourcePatternResolver resolver) {
        this.property = property;
        this.resolver = resolver;
    }

    interface Reading<T> {

        /** Reads a file that messages call by a name. */
        T read(String name, InputStream in) throws IOException;
    }

    /** Returns what stands in each file, in the order of the places and, in a pattern, of the files' names. */
    <T> List<T> read(List<String> places, Reading<T> reading) {
        List<T> found = new ArrayList<>();
        for (String place : places) {
            for (Resource file : files(place)) {
                found.add(read(place, file, reading));
            }
        }
        return found;
    }

    private List<Resource> files(String place) {
        try {
            List<Resource> files = Arrays.stream(resolver.getResources(place))
                    .sorted(Comparator.comparing(Resource::getDescription))
                    .toList();
            if (files.isEmpty()) {
                throw new UnusableSettingException(
                        property, "no file matches '" + place + "'", "correct the place or take it out of the list");
            }
            return files;
        } catch (IOException e) {
            throw new UnusableSettingException(
                    property, "'" + place + "' can't be looked up", "correct the place or take it out of the list", e);
        }
    }

    private <T> T read(String place, Resource file, Reading<T> reading) {
        try (InputStream in = file.getInputStream()) {
            return reading.read(name(place, file), in);
        } catch (IOException e) {
            throw new UnusableSettingException(
                    property,
                    "'" + place + "' can't be read: " + e.getMessage(),
                    "correct the place, or see that the file is there and may be read",
                    e);
        } catch (IllegalArgumentException e) {
            throw new UnusableSettingException(
                    property,
                    name(place, file) + " is refused: " + e.getMessage(),
                    "correct the file or take it out of the list",
                    e);
        }
    }

    private static String name(String place, Resource file) {
        String name = file.getFilename();
        return name == null || place.endsWith(name) ? place : place + " (" + name + ")";
    }
}
