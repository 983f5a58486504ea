package io.shixian.examples.cli;

import io.shixian.calendar.ChinaCalendar;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(unpackaged)");
        return new String[] {
            "shixian " + version + ", calendar " + ChinaCalendar.published().edition()
        };
    }
}
