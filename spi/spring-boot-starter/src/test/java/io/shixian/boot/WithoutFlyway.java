package io.shixian.boot;

import io.shixian.jdbc.Schema;
import java.net.URL;
import org.springframework.boot.test.context.FilteredClassLoader;

/** Our classes seen from where there is no Flyway: those that look for it must be loaded here, or they would find it. */
final class WithoutFlyway extends FilteredClassLoader {

    WithoutFlyway() {
        super("org.flywaydb");
        addURL(place(UnusableSettingException.class));
        addURL(place(Schema.class));
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("io.shixian.boot.") && !name.startsWith("io.shixian.jdbc.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }
}
