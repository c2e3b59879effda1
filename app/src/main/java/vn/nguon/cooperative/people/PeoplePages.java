package vn.nguon.cooperative.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.problem.Problem;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.RoleGrants;
import vn.nguon.identity.account.AccountEdit;
import vn.nguon.identity.account.ClosingAccounts;
import vn.nguon.identity.account.EditingAccounts;
import vn.nguon.identity.account.ResettingPasswords;
import vn.nguon.identity.account.ShowingKeys;
import vn.nguon.identity.key.ApiKey;
import vn.nguon.identity.key.RevokingKeys;
import vn.nguon.identity.password.Password;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormReader;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.NotAllowed;
import vn.nguon.refusal.NotFound;

/**
 * The accounts of the cooperative's people. A password that was made is shown in the answer to the form and is kept
 * nowhere: neither with an idempotency key nor in a cookie.
 */
@RestController
@RequestMapping(PeoplePages.HERE)
class PeoplePages {

    static final String HERE = "/console/people";

    private final Accounts accounts;
    private final OpeningAccounts opening;
    private final EditingAccounts editing;
    private final ResettingPasswords resetting;
    private final ClosingAccounts closing;
    private final ShowingKeys keys;
    private final RevokingKeys revokingKeys;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;
    private final FormReader formReader;

    PeoplePages(
            Accounts accounts,
            OpeningAccounts opening,
            EditingAccounts editing,
            ResettingPasswords resetting,
            ClosingAccounts closing,
            ShowingKeys keys,
            RevokingKeys revokingKeys,
            PageRenderer pages,
            FormSubmission formSubmission,
            FormReader formReader) {
        this.accounts = accounts;
        this.opening = opening;
        this.editing = editing;
        this.resetting = resetting;
        this.closing = closing;
        this.keys = keys;
        this.revokingKeys = revokingKeys;
        this.pages = pages;
        this.formSubmission = formSubmission;
        this.formReader = formReader;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker, ServerHttpRequest request, @RequestParam(required = false) @Nullable String cursor) {
        Cursor at = Cursor.read(cursor, null);
        return accounts.list(
                        RoleGrants.within(worker.actor(), OwnOrganisation.of(worker)), at.number(0), at.limit() + 1)
                .collectList()
                .map(found -> Slice.of(found, at.limit(), Account::id))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "cooperative/people/people.jte",
                        Map.of("people", found, "address", ListAddress.of(request))));
    }

    @GetMapping("/new")
    ResponseEntity<byte[]> blank(PageUser worker) {
        requireManager(worker);
        return form(worker, FilledForm.blank().with("roles[]", List.of(Role.MEMBER.name())), null, List.of());
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> open(PageUser worker, FilledForm form) {
        requireManager(worker);
        Password password = Password.random();
        return Mono.fromSupplier(() -> formReader
                        .read(form, NewPersonForm.class, worker.in())
                        .account(OwnOrganisation.of(worker), password))
                .flatMap(wanted -> opening.open(worker.actor(), wanted))
                .map(account -> handedOver(worker, account, password))
                .onErrorResume(failure ->
                        refused(failure, form, again -> Mono.just(form(worker, again, null, List.of()))));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable long id) {
        return own(worker, id).flatMap(account -> form(worker, filled(account), account));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id) {
        return own(attempt.worker(), id)
                .flatMap(before -> formSubmission.submit(
                        attempt,
                        AccountEdit.class,
                        edit -> editing.edit(attempt.actor(), id, edit)
                                .map(after -> done(attempt.worker(), after, "Đã sửa", "Changed")),
                        again -> form(attempt.worker(), again, before)));
    }

    @PostMapping("/{id}/password")
    Mono<ResponseEntity<byte[]>> reset(PageUser worker, @PathVariable long id, FilledForm form) {
        return own(worker, id)
                .flatMap(account -> resetting
                        .reset(worker.actor(), id)
                        .map(password -> handedOver(worker, account, password))
                        .onErrorResume(
                                failure -> refused(failure, filled(account), again -> form(worker, again, account))));
    }

    @PostMapping("/{id}/close")
    Mono<ResponseEntity<byte[]>> close(Attempt attempt, @PathVariable long id) {
        return own(attempt.worker(), id)
                .flatMap(account -> formSubmission.submit(
                        attempt,
                        Map.class,
                        nothing -> closing.close(attempt.actor(), id)
                                .thenReturn(done(attempt.worker(), account, "Đã đóng tài khoản", "Account closed")),
                        again -> stillOpen(attempt, account, again)));
    }

    @PostMapping("/{id}/keys/{key}/revoke")
    Mono<ResponseEntity<byte[]>> revoke(Attempt attempt, @PathVariable long id, @PathVariable long key) {
        return own(attempt.worker(), id)
                .flatMap(account -> formSubmission.submit(
                        attempt,
                        Map.class,
                        nothing -> revokingKeys
                                .revoke(attempt.actor(), key)
                                .thenReturn(done(attempt.worker(), account, "Đã thu hồi khoá", "Key revoked")),
                        again -> stillOpen(attempt, account, again)));
    }

    private Mono<ResponseEntity<byte[]>> stillOpen(Attempt attempt, Account account, FilledForm again) {
        FilledForm filled = filled(account);
        return form(attempt.worker(), again.problem() == null ? filled : filled.refused(again.problem()), account);
    }

    private static void requireManager(PageUser worker) {
        OwnOrganisation.of(worker);
        worker.actor().require(Role.MANAGER);
    }

    private Mono<Account> own(PageUser worker, long id) {
        requireManager(worker);
        return accounts.find(id)
                .filter(account ->
                        account.organisation() != null && worker.actor().worksFor(account.organisation()))
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** Keys of whom the manager looks after; of others, who may be looked at all the same, none are shown. */
    private Mono<ResponseEntity<byte[]>> form(PageUser worker, FilledForm form, Account account) {
        return keys.of(worker.actor(), account.id())
                .onErrorReturn(NotAllowed.class, List.of())
                .map(theirs -> form(worker, form, account, theirs));
    }

    private ResponseEntity<byte[]> form(
            PageUser worker, FilledForm form, @Nullable Account account, List<ApiKey> theirs) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("keys", theirs);
        shown.put("form", form);
        shown.put("account", account);
        return pages.page(worker, HERE, "cooperative/people/person.jte", shown);
    }

    private ResponseEntity<byte[]> handedOver(PageUser worker, Account account, Password password) {
        ResponseEntity<byte[]> page = pages.page(
                HttpStatus.OK,
                worker,
                HERE,
                "cooperative/people/password.jte",
                Map.of("account", account, "password", password.text()));
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(page.getBody());
    }

    private static Mono<ResponseEntity<byte[]>> refused(
            Throwable failure, FilledForm form, Function<FilledForm, Mono<ResponseEntity<byte[]>>> again) {
        Problem problem = Problem.of(failure);
        return again.apply(form.refused(problem))
                .map(page -> ResponseEntity.status(HttpStatusCode.valueOf(problem.status()))
                        .headers(page.getHeaders())
                        .body(page.getBody()));
    }

    private static FilledForm filled(Account account) {
        return FilledForm.blank()
                .with("name", account.name())
                .with("roles[]", account.roles().stream().map(Role::name).toList())
                .with("language", account.language().tag())
                .with("version", account.version());
    }

    private static ActionResult done(PageUser worker, Account account, String did, String didInEnglish) {
        return new ActionResult(HERE, worker.in().choose(did, didInEnglish) + ": " + account.name() + ".");
    }
}
