package vn.nguon.identity;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.nguon.refusal.Language;

/**
 * A person's place on the platform.
 *
 * @param organisation whom they work for; members, managers and printers always have one
 * @param passwordToChange whether somebody else knows their password, so that they must choose another first
 * @param erasedAt     since when nothing of the person is kept but the number
 * @param version      changes with every edit; an edit names the version it saw
 */
public record Account(
        long id,
        String login,
        String name,
        @Nullable OrganisationId organisation,
        Set<Role> roles,
        Language language,
        Instant openedAt,
        @Nullable Instant closedAt,
        boolean passwordToChange,
        @Nullable Instant erasedAt,
        int version) {

    /** As the ledger names it: {@code account:7}. */
    public String subject() {
        return subject(id);
    }

    /** As the ledger names the account of that number. */
    public static String subject(long id) {
        return "account:" + id;
    }

    /** What they may do when they act themselves. */
    public Actor actor() {
        return new Actor(subject(), id, organisation, roles, Set.of(Scope.values()));
    }

    /** The account in a row of its table. */
    public static Account of(Readable row) {
        return new Account(
                number(row, "id"),
                text(row, "login"),
                text(row, "name"),
                organisation(row),
                roles(row),
                Language.of(row.get("language", String.class)),
                Objects.requireNonNull(row.get("created_at", Instant.class)),
                row.get("closed_at", Instant.class),
                Boolean.TRUE.equals(row.get("password_to_change", Boolean.class)),
                row.get("erased_at", Instant.class),
                Objects.requireNonNull(row.get("version", Integer.class)));
    }

    /** The organisation in a row's {@code organisation_id}, if any. */
    public static @Nullable OrganisationId organisation(Readable row) {
        Long id = row.get("organisation_id", Long.class);
        return id == null ? null : new OrganisationId(id);
    }

    /** The roles in a row's {@code roles}, in their own order. */
    public static Set<Role> roles(Readable row) {
        Set<Role> roles = new TreeSet<>();
        Arrays.stream(Objects.requireNonNull(row.get("roles", String[].class)))
                .map(Role::valueOf)
                .forEach(roles::add);
        return roles;
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
