/** Procedures and rule books as JSON: read with every fault at once, written as the command line prints them. */
module io.shixian.jackson {
    requires static org.jspecify;
    requires transitive io.shixian.core;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;

    exports io.shixian.jackson;
}
