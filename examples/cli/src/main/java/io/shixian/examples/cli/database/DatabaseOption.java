package io.shixian.examples.cli.database;

import io.shixian.examples.cli.text.WrongUse;
import io.shixian.jdbc.StorageException;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The options that choose a database, to be mixed into commands. */
public final class DatabaseOption {

    private static final String USER = "SHIXIAN_DB_USER";
    private static final String PASSWORD = "SHIXIAN_DB_PASSWORD";

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = {
                "保存办件的数据库：jdbc:h2:file:./名称、jdbc:postgresql://主机/库名、" + "jdbc:mariadb://主机/库名 或 jdbc:mysql://主机/库名。",
                "The database that keeps the cases: jdbc:h2:file:./NAME, jdbc:postgresql://HOST/NAME,"
                        + " jdbc:mariadb://HOST/NAME or jdbc:mysql://HOST/NAME."
            })
    private Optional<String> url = Optional.empty();

    @Option(
            names = "--db-user",
            paramLabel = "NAME",
            description = {"数据库用户，默认取环境变量 " + USER + "。", "The user; unless given, that of the variable " + USER + "."})
    private Optional<String> user = Optional.empty();

    @Option(
            names = "--db-password",
            paramLabel = "PASSWORD",
            description = {
                "口令，默认取环境变量 " + PASSWORD + "；写在命令行上的口令，本机其他用户可能看到。",
                "The password; unless given, that of the variable " + PASSWORD
                        + ". Others on this machine may see one on the command line."
            })
    private Optional<String> password = Optional.empty();

    /** Tells whether a database was named. */
    public boolean isGiven() {
        return url.isPresent();
    }

    /**
     * Does some work on the database, whose tables must be there.
     *
     * @throws WrongUse if no database was named, or something is wrong with it
     */
    public <T> T use(Function<Database, T> work) {
        return use(false, work);
    }

    /** Does some work likewise; makes the tables, and the file of an embedded database, before it if that is asked for. */
    public <T> T use(boolean create, Function<Database, T> work) {
        String named = url.orElseThrow(() -> new WrongUse("no database is named; give it with --db URL"));
        try (Database database = Database.open(named, login(), create)) {
            return work.apply(database);
        } catch (StorageException e) {
            throw DatabaseFault.of(Login.bare(named), e);
        }
    }

    private Login login() {
        return new Login(
                user.or(() -> Optional.ofNullable(System.getenv(USER))),
                password.or(() -> Optional.ofNullable(System.getenv(PASSWORD))));
    }
}
