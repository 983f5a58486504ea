package io.shixian.jackson;

import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets Jackson read and write every type of {@link io.shixian.json.JsonForms#types()}; Jackson finds it by its service
 * file.
 * <p>
 * A value is written the same whatever the mapper says of names, nulls or types; only escaping and indentation are the
 * mapper's. With {@link ShixianJson} it prints what {@link io.shixian.json.CanonicalJson} prints.
 */
public final class ShixianModule extends JacksonModule {

    /** The module has nothing to set. */
    public ShixianModule() {}

    @Override
    public String getModuleName() {
        return "io.shixian";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ValueWriters());
        context.addDeserializers(new ValueReaders());
    }
}
