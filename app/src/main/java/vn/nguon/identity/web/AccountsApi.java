package vn.nguon.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.NewAccount;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.RoleGrants;
import vn.nguon.identity.account.AccountEdit;
import vn.nguon.identity.account.ClosingAccounts;
import vn.nguon.identity.account.EditingAccounts;
import vn.nguon.identity.account.EndingAccess;
import vn.nguon.identity.account.EndingSessions;
import vn.nguon.identity.account.ResettingPasswords;
import vn.nguon.identity.account.ShowingKeys;
import vn.nguon.identity.erasure.ErasingPeople;
import vn.nguon.identity.key.ApiKey;
import vn.nguon.language.Language;

/** Other people's accounts: an administrator looks after all, a manager after those of the own organisation. */
@RestController
@Tag(name = "Accounts")
class AccountsApi {

    private final Accounts accounts;
    private final OpeningAccounts opening;
    private final EditingAccounts editing;
    private final ClosingAccounts closing;
    private final ResettingPasswords resetting;
    private final EndingSessions endingSessions;
    private final ShowingKeys keys;
    private final ErasingPeople erasing;

    AccountsApi(
            Accounts accounts,
            OpeningAccounts opening,
            EditingAccounts editing,
            ClosingAccounts closing,
            ResettingPasswords resetting,
            EndingSessions endingSessions,
            ShowingKeys keys,
            ErasingPeople erasing) {
        this.accounts = accounts;
        this.opening = opening;
        this.editing = editing;
        this.closing = closing;
        this.resetting = resetting;
        this.endingSessions = endingSessions;
        this.keys = keys;
        this.erasing = erasing;
    }

    @GetMapping("/api/v1/accounts")
    @Operation(summary = "The accounts I look after")
    Mono<Slice<Account>> list(
            @RequestParam(required = false) @Nullable Long organisation,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit,
            Actor actor) {
        OrganisationId asked = organisation == null ? null : new OrganisationId(organisation);
        Cursor at = Cursor.read(cursor, limit);
        return accounts.list(RoleGrants.within(actor, asked), at.number(0), at.limit() + 1)
                .as(at.slice(Account::id));
    }

    @PostMapping("/api/v1/accounts")
    @Operation(summary = "Open an account")
    Mono<ResponseEntity<Account>> open(@RequestBody AccountRequest wanted, Actor actor, IdempotentRequest once) {
        return once.created(Account.class, wanted.withoutPassword(), () -> opening.open(actor, wanted.read()));
    }

    @GetMapping("/api/v1/accounts/{id}")
    @Operation(summary = "An account I look after")
    Mono<Account> show(@PathVariable long id, Actor actor) {
        return accounts.get(id).doOnNext(account -> RoleGrants.requireOver(actor, account));
    }

    @PutMapping("/api/v1/accounts/{id}")
    @Operation(summary = "Change name, language or roles", description = "What is left out stays as it is.")
    Mono<Account> edit(@PathVariable long id, @RequestBody AccountEdit edit, Actor actor) {
        return editing.edit(actor, id, edit);
    }

    @DeleteMapping("/api/v1/accounts/{id}")
    @Operation(summary = "Close an account")
    Mono<ResponseEntity<Void>> close(@PathVariable long id, Actor actor) {
        return closing.close(actor, id).thenReturn(ResponseEntity.noContent().build());
    }

    /** Takes no {@code Idempotency-Key}: to repeat the answer, the password would have to be kept. */
    @PostMapping("/api/v1/accounts/{id}/password-resets")
    @Operation(summary = "Give a new password", description = "It is in this answer and nowhere else.")
    Mono<Map<String, String>> reset(@PathVariable long id, Actor actor) {
        return resetting.reset(actor, id).map(password -> Map.of("password", password.text()));
    }

    @DeleteMapping("/api/v1/accounts/{id}/sessions")
    @Operation(
            summary = "Sign out all devices of an account",
            description = "Its keys are revoked with them, and its devices are no longer known.")
    Mono<AccessEnded> endSessions(@PathVariable long id, Actor actor) {
        return endingSessions.endAll(actor, id).map(AccessEnded::of);
    }

    @GetMapping("/api/v1/accounts/{id}/api-keys")
    @Operation(summary = "The keys in force of an account I look after", description = "Each can be revoked by its id.")
    Mono<Slice<ApiKey>> keys(@PathVariable long id, Actor actor) {
        return keys.of(actor, id).map(found -> new Slice<>(List.copyOf(found), null));
    }

    @PostMapping("/api/v1/accounts/{id}/erasure")
    @Operation(
            summary = "Erase the person of a closed account",
            description = "Login and name go for ever; what was done stays under the account's number.")
    Mono<Account> erase(@PathVariable long id, Actor actor) {
        return erasing.erase(actor, id);
    }

    /**
     * What was ended.
     *
     * @param ended how many sessions
     * @param keys  how many keys
     */
    record AccessEnded(long ended, long keys) {

        static AccessEnded of(EndingAccess.Ended access) {
            return new AccessEnded(access.sessions(), access.keys());
        }
    }

    record AccountRequest(
            @Nullable String login,
            @Nullable String name,
            @Nullable String password,
            @Nullable OrganisationId organisation,
            @Nullable Set<Role> roles,
            @Nullable Language language) {

        NewAccount read() {
            return NewAccount.of(login, name, password, organisation, roles, language == null ? Language.VI : language);
        }

        /** What may be remembered of the request: its fast hash would give a password away. */
        List<Object> withoutPassword() {
            return List.of(
                    String.valueOf(login),
                    String.valueOf(name),
                    String.valueOf(organisation),
                    String.valueOf(roles),
                    String.valueOf(language));
        }
    }
}
