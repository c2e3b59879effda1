package vn.nguon.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Actor;
import vn.nguon.identity.account.AccountEdit;
import vn.nguon.identity.account.ChangingPasswords;
import vn.nguon.identity.account.EditingAccounts;
import vn.nguon.identity.password.Password;
import vn.nguon.identity.session.RecognisedCaller;
import vn.nguon.language.Language;

/** One's own account. */
@RestController
@Tag(name = "Accounts")
class OwnAccountApi {

    private final Accounts accounts;
    private final EditingAccounts editing;
    private final ChangingPasswords changing;

    OwnAccountApi(Accounts accounts, EditingAccounts editing, ChangingPasswords changing) {
        this.accounts = accounts;
        this.editing = editing;
        this.changing = changing;
    }

    @GetMapping("/api/v1/me")
    @Operation(summary = "Who am I?")
    Mono<Account> me(Actor actor) {
        return accounts.find(actor.accountId());
    }

    @PutMapping("/api/v1/me")
    @Operation(summary = "Change my name or language", description = "What is left out stays as it is.")
    Mono<Account> edit(@RequestBody OwnEdit edit, Actor actor) {
        return editing.edit(
                actor, actor.accountId(), new AccountEdit(edit.name(), null, edit.language(), edit.version()));
    }

    @PostMapping("/api/v1/me/password")
    @Operation(summary = "Change my password", description = "Signs out all my other devices and revokes my keys.")
    Mono<ResponseEntity<Void>> changePassword(@RequestBody PasswordChange change, RecognisedCaller caller) {
        return Mono.fromSupplier(() -> new Password(Password.normal(change.next())))
                .flatMap(next -> changing.change(caller, change.current() == null ? "" : change.current(), next))
                .thenReturn(ResponseEntity.noContent().build());
    }

    record OwnEdit(
            @Nullable String name,
            @Nullable Language language,
            @Nullable Integer version) {}

    record PasswordChange(
            @Nullable String current, @Nullable String next) {}
}
