package io.shixian.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts make the same tables in every dialect. */
class ScriptsTest {

    private static final Pattern COLUMN = Pattern.compile("^ {4}([a-z_]+) ", Pattern.MULTILINE);

    static List<Dialect> dialects() {
        return List.of(Dialects.H2, Dialects.POSTGRESQL, Dialects.MARIADB, Dialects.MYSQL);
    }

    private static String text(Dialect dialect) {
        return dialect.scripts().get(0).text();
    }

    private static List<String> columns(Dialect dialect) {
        return COLUMN.matcher(text(dialect))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void have_the_same_tables_columns_and_indexes(Dialect dialect) {
        assertThat(columns(dialect)).hasSizeGreaterThan(50).isEqualTo(columns(Dialects.H2));
        assertThat(text(dialect).lines().filter(line -> line.startsWith("CREATE")))
                .containsExactlyElementsOf(text(Dialects.H2)
                        .lines()
                        .filter(line -> line.startsWith("CREATE"))
                        .toList());
    }

    /** MySQL of the tests is too old for this collation, so that MariaDB stands in for whatever hangs on it. */
    @Test
    void of_mysql_and_mariadb_differ_in_the_collation_only() {
        assertThat(text(Dialects.MYSQL).replace("utf8mb4_0900_bin", "utf8mb4_nopad_bin"))
                .isEqualTo(text(Dialects.MARIADB).replace("MariaDB 10.6", "MySQL 8.0.17"));
    }
}
