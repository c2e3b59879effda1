package vn.nguon.identity;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import vn.nguon.language.Language;

/**
 * A person's place on the platform.
 *
 * @param organisation whom they work for; members, managers and printers always have one
 * @param passwordToChange whether somebody else knows their password, so that they must choose another first
 * @param erasedAt     since when nothing of the person is kept but the number
 * @param version      changes with every edit; an edit names the version it saw
 */
public record Account(
        @Id long id,
        String login,
        String name,
        @Column("organisation_id") @Nullable OrganisationId organisation,
        Set<Role> roles,
        Language language,
        @Column("created_at") Instant openedAt,
        @Nullable Instant closedAt,
        boolean passwordToChange,
        @Nullable Instant erasedAt,
        @Version int version) {

    /** Roles come in their own order. */
    public Account {
        roles = new TreeSet<>(roles);
    }

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

    /** As it becomes by an edit of that version. */
    public Account edited(int seen, String newName, Set<Role> newRoles, Language newLanguage) {
        return new Account(
                id,
                login,
                newName,
                organisation,
                newRoles,
                newLanguage,
                openedAt,
                closedAt,
                passwordToChange,
                erasedAt,
                seen);
    }

    /** As it becomes when it is closed. */
    public Account closed(Instant now) {
        return new Account(
                id, login, name, organisation, roles, language, openedAt, now, passwordToChange, erasedAt, version);
    }
}
