package vn.nguon.authority.account;

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
import vn.nguon.language.Language;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.naming.RegisteredNames;
import vn.nguon.pages.words.RoleWords;
import vn.nguon.refusal.NotFound;

/** The page of one account; no browser keeps it, since it may show a password. */
@Component
class AccountPage {

    private final Accounts accounts;
    private final RegisteredNames registeredNames;
    private final ShowingKeys keys;
    private final PageRenderer pages;

    AccountPage(Accounts accounts, RegisteredNames registeredNames, ShowingKeys keys, PageRenderer pages) {
        this.accounts = accounts;
        this.registeredNames = registeredNames;
        this.keys = keys;
        this.pages = pages;
    }

    /** The account with what was typed about it, or {@link NotFound}. */
    Mono<ResponseEntity<byte[]>> of(PageUser worker, long id, FilledForm form) {
        return find(id).flatMap(account -> page(worker, account, form, null));
    }

    /** The account with its new password, which is shown this once. */
    Mono<ResponseEntity<byte[]>> withPassword(PageUser worker, Account account, Password password) {
        return page(worker, account, FilledForm.blank(), password);
    }

    Mono<Account> find(long id) {
        return accounts.get(id);
    }

    private Mono<ResponseEntity<byte[]>> page(
            PageUser worker, Account account, FilledForm form, @Nullable Password password) {
        boolean mayChange = worker.actor().is(Role.ADMINISTRATOR);
        Mono<List<ApiKey>> theirs = mayChange ? keys.of(worker.actor(), account.id()) : Mono.just(List.of());
        return registeredNames.employers(List.of(account)).zipWith(theirs, (employers, inForce) -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("account", account);
            shown.put("employer", account.organisation() == null ? null : employers.get(account.organisation()));
            shown.put("form", form.values().isEmpty() ? filled(form, account) : form);
            shown.put("roles", roles(worker.in()));
            shown.put("mayChange", mayChange);
            shown.put("keys", inForce);
            shown.put("password", password == null ? null : password.text());
            return pages.secret(worker, AccountPages.HERE, "authority/account/account.jte", shown);
        });
    }

    private static FilledForm filled(FilledForm form, Account account) {
        return form.with("name", account.name())
                .with("language", account.language().tag())
                .with("roles[]", account.roles().stream().map(Role::name).toList());
    }

    /** The roles to choose from. */
    static List<FormOption> roles(Language in) {
        return FormOption.of(Role.values(), role -> RoleWords.of(role, in));
    }
}
