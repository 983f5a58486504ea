/** Values, procedures and rule books as JSON with Jackson 3. */
module io.shixian.jackson {
    requires static org.jspecify;
    requires transitive io.shixian.core;
    requires transitive io.shixian.json;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;

    exports io.shixian.jackson;

    provides tools.jackson.databind.JacksonModule with
            io.shixian.jackson.ShixianModule;
}
