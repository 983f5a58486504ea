/** Rule books that a command is given: {@link io.shixian.examples.cli.rules.RulesOption} lays them on the catalog. */
@NullMarked
package io.shixian.examples.cli.rules;

import org.jspecify.annotations.NullMarked;
