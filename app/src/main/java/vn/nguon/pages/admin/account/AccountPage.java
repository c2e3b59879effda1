package vn.nguon.pages.admin.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.account.ShowingKeys;
import vn.nguon.identity.key.ApiKey;
import vn.nguon.identity.password.Password;
import vn.nguon.pages.admin.Names;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.RoleWords;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.refusal.NotFound;

/** The page of one account; no browser keeps it, since it may show a password. */
@Component
class AccountPage {

    private final Accounts accounts;
    private final Names names;
    private final ShowingKeys keys;
    private final WorkPages pages;

    AccountPage(Accounts accounts, Names names, ShowingKeys keys, WorkPages pages) {
        this.accounts = accounts;
        this.names = names;
        this.keys = keys;
        this.pages = pages;
    }

    /** The account with what was typed about it, or {@link NotFound}. */
    Mono<ResponseEntity<byte[]>> of(Worker worker, long id, Form form) {
        return find(id).flatMap(account -> page(worker, account, form, null));
    }

    /** The account with its new password, which is shown this once. */
    Mono<ResponseEntity<byte[]>> withPassword(Worker worker, Account account, Password password) {
        return page(worker, account, Form.blank(), password);
    }

    Mono<Account> find(long id) {
        return accounts.find(id).switchIfEmpty(Mono.error(NotFound::new));
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, Account account, Form form, @Nullable Password password) {
        boolean mayChange = worker.actor().is(Role.ADMINISTRATOR);
        Mono<List<ApiKey>> theirs = mayChange ? keys.of(worker.actor(), account.id()) : Mono.just(List.of());
        return names.employers(List.of(account)).zipWith(theirs, (employers, inForce) -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("account", account);
            shown.put("employer", account.organisation() == null ? null : employers.get(account.organisation()));
            shown.put("form", form.values().isEmpty() ? filled(form, account) : form);
            shown.put("roles", roles(worker.in()));
            shown.put("mayChange", mayChange);
            shown.put("keys", inForce);
            shown.put("password", password == null ? null : password.text());
            return pages.secret(worker, AccountPages.HERE, "admin/account/account.jte", shown);
        });
    }

    private static Form filled(Form form, Account account) {
        return form.with("name", account.name())
                .with("language", account.language().tag())
                .with("roles[]", account.roles().stream().map(Role::name).toList());
    }

    /** The roles to choose from. */
    static List<Option> roles(Voice in) {
        return Option.of(Role.values(), role -> RoleWords.of(role, in));
    }
}
