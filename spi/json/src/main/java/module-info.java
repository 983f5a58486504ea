/** What the values look like as JSON, without a JSON library. */
module io.shixian.json {
    requires static org.jspecify;
    requires transitive io.shixian.core;

    exports io.shixian.json;
    exports io.shixian.json.chain;
}
