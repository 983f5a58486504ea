/**
 * What every value looks like as JSON, said once for all libraries: begin with {@link JsonForms}, which turns a value into
 * a {@link JsonValue} and back, and with {@link CanonicalJson}, which prints one the same way always.
 */
@NullMarked
package io.shixian.json;

import org.jspecify.annotations.NullMarked;
