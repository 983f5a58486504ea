package io.shixian.jdbc;

import java.io.Reader;
import java.io.StringReader;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/** The scripts of a dialect as Flyway takes them: none is looked for on the class path. */
record FlywayScripts(List<Script> scripts) implements ResourceProvider {

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.name().equals(name))
                .map(Resource::new)
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script ->
                        script.file().startsWith(prefix) && Stream.of(suffixes).anyMatch(script.file()::endsWith))
                .<LoadableResource>map(Resource::new)
                .toList();
    }

    private static final class Resource extends LoadableResource {

        private final Script script;

        Resource(Script script) {
            this.script = script;
        }

        @Override
        public Reader read() {
            return new StringReader(script.text());
        }

        @Override
        public String getAbsolutePath() {
            return script.name();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return script.name();
        }

        @Override
        public String getFilename() {
            return script.file();
        }

        @Override
        public String getRelativePath() {
            return script.name();
        }
    }
}
