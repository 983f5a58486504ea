/** The desk: ports for storage and notification, and the façade that joins them to the rules. */
module io.shixian.desk {
    requires static org.jspecify;
    requires transitive io.shixian.core;
    requires org.slf4j;

    exports io.shixian.spi.storage;
    exports io.shixian.spi.notification;
    exports io.shixian.spi.wording;
    exports io.shixian.spi.desk;
}
