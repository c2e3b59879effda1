package vn.nguon.db.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.nguon.db.connection.ConnectionParameters;
import vn.nguon.db.connection.DatabaseRefusal;

/**
 * What the application may do in a database that it does not own: read all, add to all, and change or delete only in
 * tables that are not append-only. Nobody but the owner may disable a trigger, truncate, alter or drop.
 */
public record ApplicationPrivileges(ConnectionParameters owner) {

    /**
     * Gives the application what {@code privileges.sql} says, and takes away what else it may. Later tables need no word
     * of their own: a table with the trigger {@code refuse_change} is append-only, any other is not.
     *
     * @throws DatabaseRefusal if the owner may not say who may do what
     */
    public void grant(String application) {
        if (application.equals(owner.user())) {
            throw mustBeTwo(owner);
        }
        try (var connection = connect(owner);
                var naming = connection.prepareStatement("select set_config('nguon.application', ?, true)");
                var granting = connection.createStatement()) {
            connection.setAutoCommit(false);
            naming.setString(1, application);
            naming.execute();
            granting.execute(statements());
            connection.commit();
        } catch (SQLException e) {
            throw new DatabaseRefusal(
                    "The database %s does not let its owner say what %s may do: %s"
                            .formatted(owner, application, e.getMessage()),
                    e);
        }
    }

    /**
     * A look at whether the application owns nothing.
     *
     * @throws DatabaseRefusal if whoever enters so owns any of the tables, is a superuser, or may become either
     */
    public static void refuseOwner(ConnectionParameters application) {
        try (var connection = connect(application);
                var question = connection.createStatement();
                var answer = question.executeQuery("""
                        select exists (
                          select
                          from pg_class
                          where relnamespace = current_schema()::regnamespace
                            and pg_has_role(current_user, relowner, 'member'))
                        """)) {
            answer.next();
            if (answer.getBoolean(1)) {
                throw mustBeTwo(application);
            }
        } catch (SQLException e) {
            throw new DatabaseRefusal(
                    "The database %s cannot be entered: %s".formatted(application, e.getMessage()), e);
        }
    }

    private static DatabaseRefusal mustBeTwo(ConnectionParameters address) {
        return new DatabaseRefusal(
                "The user %s owns the tables of %s, so whoever steals its password could switch off what keeps the record. Name two users: NGUON_DATABASE_USER for the application, NGUON_DATABASE_OWNER_USER for the owner; docs/operations/database.md tells how."
                        .formatted(address.user(), address.name()));
    }

    private static Connection connect(ConnectionParameters address) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private static String statements() {
        try (var stream = ApplicationPrivileges.class.getResourceAsStream("privileges.sql")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
