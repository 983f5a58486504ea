package io.shixian.core.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is a module, with the engine and everything else on the module path. */
class ModulePathTest {

    private static final Pattern NEEDED = Pattern.compile(
            ".*/(calendar/target/[^/]*|core/target/classes|(jakarta.validation-api|hibernate-validator|jboss-logging|classmate)-[0-9][^/]*)");
    private static final String MODULE = """
            module host {
                requires io.shixian.core;
                requires jakarta.validation;
                requires org.hibernate.validator;
                opens host to org.hibernate.validator;
                exports host;
            }
            """;
    private static final String FORM = """
            package host;

            import io.shixian.core.constraint.ValidMobileNumber;
            import jakarta.validation.Validation;
            import java.util.Locale;
            import java.util.Set;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

            public class Form {
                @ValidMobileNumber
                String mobile = "110";

                public static String answer(Locale locale) {
                    return Validation.byDefaultProvider().configure()
                            .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                            .buildValidatorFactory().getValidator().validate(new Form()).iterator().next().getMessage();
                }
            }
            """;

    @Test
    void validates_there_too(@TempDir Path folder) throws Exception {
        List<String> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        NEEDED.matcher(entry.replace(File.separatorChar, '/')).matches()
                                && !entry.endsWith("test-classes"))
                .toList();
        compile(folder, String.join(File.pathSeparator, path));

        Path[] modules = Stream.concat(path.stream().map(Path::of), Stream.of(folder.resolve("out")))
                .toArray(Path[]::new);
        ModuleFinder finder = ModuleFinder.of(modules);
        // All of them are roots, for the engine of the generation before names no module that it requires.
        Configuration found = ModuleLayer.boot()
                .configuration()
                .resolve(
                        finder,
                        ModuleFinder.of(),
                        finder.findAll().stream()
                                .map(module -> module.descriptor().name())
                                .toList());
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(found, ClassLoader.getPlatformClassLoader())
                .findLoader("host");
        Method answer = loader.loadClass("host.Form").getMethod("answer", Locale.class);

        assertThat(found.modules().stream().map(module -> module.name()).collect(Collectors.toSet()))
                .contains("io.shixian.core", "jakarta.validation", "org.hibernate.validator");
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            assertThat(answer.invoke(null, Locale.ENGLISH)).asString().startsWith("must be a mobile number");
            assertThat(answer.invoke(null, Locale.CHINA)).asString().startsWith("应为大陆手机号码");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static void compile(Path folder, String path) throws IOException {
        Path module = Files.writeString(folder.resolve("module-info.java"), MODULE);
        Path form = Files.writeString(
                Files.createDirectories(folder.resolve("host")).resolve("Form.java"), FORM);
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-p",
                        path,
                        "-d",
                        folder.resolve("out").toString(),
                        module.toString(),
                        form.toString());
        assertThat(status).isZero();
    }
}
