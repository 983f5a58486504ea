/** The values as JSON with Jackson 2. A module's name must not end in a digit. */
module io.shixian.jackson.two {
    requires static org.jspecify;
    requires transitive io.shixian.json;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.core;

    exports io.shixian.jackson.two;

    provides com.fasterxml.jackson.databind.Module with
            io.shixian.jackson.two.ShixianModule;
}
