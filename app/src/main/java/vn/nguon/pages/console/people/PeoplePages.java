package vn.nguon.pages.console.people;

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
import vn.nguon.identity.Granting;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.account.ClosingAccounts;
import vn.nguon.identity.account.Edit;
import vn.nguon.identity.account.EditingAccounts;
import vn.nguon.identity.account.ResettingPasswords;
import vn.nguon.identity.account.ShowingKeys;
import vn.nguon.identity.key.ApiKey;
import vn.nguon.identity.key.RevokingKeys;
import vn.nguon.identity.password.Password;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Reading;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
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
    private final WorkPages pages;
    private final Submitting submitting;
    private final Reading reading;

    PeoplePages(
            Accounts accounts,
            OpeningAccounts opening,
            EditingAccounts editing,
            ResettingPasswords resetting,
            ClosingAccounts closing,
            ShowingKeys keys,
            RevokingKeys revokingKeys,
            WorkPages pages,
            Submitting submitting,
            Reading reading) {
        this.accounts = accounts;
        this.opening = opening;
        this.editing = editing;
        this.resetting = resetting;
        this.closing = closing;
        this.keys = keys;
        this.revokingKeys = revokingKeys;
        this.pages = pages;
        this.submitting = submitting;
        this.reading = reading;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            Worker worker, ServerHttpRequest request, @RequestParam(required = false) @Nullable String cursor) {
        Cursor at = Cursor.read(cursor, null);
        return accounts.list(Granting.within(worker.actor(), Ours.of(worker)), at.number(0), at.limit() + 1)
                .collectList()
                .map(found -> Slice.of(found, at.limit(), Account::id))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "console/people/people.jte",
                        Map.of("people", found, "address", Address.of(request))));
    }

    @GetMapping("/new")
    ResponseEntity<byte[]> blank(Worker worker) {
        requireManager(worker);
        return form(worker, Form.blank().with("roles[]", List.of(Role.MEMBER.name())), null, List.of());
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> open(Worker worker, Form form) {
        requireManager(worker);
        Password password = Password.random();
        return Mono.fromSupplier(
                        () -> reading.read(form, Wanted.class, worker.in()).account(Ours.of(worker), password))
                .flatMap(wanted -> opening.open(worker.actor(), wanted))
                .map(account -> handedOver(worker, account, password))
                .onErrorResume(failure ->
                        refused(failure, form, again -> Mono.just(form(worker, again, null, List.of()))));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable long id) {
        return own(worker, id).flatMap(account -> form(worker, filled(account), account));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id) {
        return own(attempt.worker(), id)
                .flatMap(before -> submitting.submit(
                        attempt,
                        Edit.class,
                        edit -> editing.edit(attempt.actor(), id, edit)
                                .map(after -> done(attempt.worker(), after, "Đã sửa", "Changed")),
                        again -> form(attempt.worker(), again, before)));
    }

    @PostMapping("/{id}/password")
    Mono<ResponseEntity<byte[]>> reset(Worker worker, @PathVariable long id, Form form) {
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
                .flatMap(account -> submitting.submit(
                        attempt,
                        Map.class,
                        nothing -> closing.close(attempt.actor(), id)
                                .thenReturn(done(attempt.worker(), account, "Đã đóng tài khoản", "Account closed")),
                        again -> stillOpen(attempt, account, again)));
    }

    @PostMapping("/{id}/keys/{key}/revoke")
    Mono<ResponseEntity<byte[]>> revoke(Attempt attempt, @PathVariable long id, @PathVariable long key) {
        return own(attempt.worker(), id)
                .flatMap(account -> submitting.submit(
                        attempt,
                        Map.class,
                        nothing -> revokingKeys
                                .revoke(attempt.actor(), key)
                                .thenReturn(done(attempt.worker(), account, "Đã thu hồi khoá", "Key revoked")),
                        again -> stillOpen(attempt, account, again)));
    }

    private Mono<ResponseEntity<byte[]>> stillOpen(Attempt attempt, Account account, Form again) {
        Form filled = filled(account);
        return form(attempt.worker(), again.problem() == null ? filled : filled.refused(again.problem()), account);
    }

    private static void requireManager(Worker worker) {
        Ours.of(worker);
        worker.actor().require(Role.MANAGER);
    }

    private Mono<Account> own(Worker worker, long id) {
        requireManager(worker);
        return accounts.find(id)
                .filter(account ->
                        account.organisation() != null && worker.actor().worksFor(account.organisation()))
                .switchIfEmpty(Mono.error(NotFound::new));
    }

    /** Keys of whom the manager looks after; of others, who may be looked at all the same, none are shown. */
    private Mono<ResponseEntity<byte[]>> form(Worker worker, Form form, Account account) {
        return keys.of(worker.actor(), account.id())
                .onErrorReturn(NotAllowed.class, List.of())
                .map(theirs -> form(worker, form, account, theirs));
    }

    private ResponseEntity<byte[]> form(Worker worker, Form form, @Nullable Account account, List<ApiKey> theirs) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("keys", theirs);
        shown.put("form", form);
        shown.put("account", account);
        return pages.page(worker, HERE, "console/people/person.jte", shown);
    }

    private ResponseEntity<byte[]> handedOver(Worker worker, Account account, Password password) {
        ResponseEntity<byte[]> page = pages.page(
                HttpStatus.OK,
                worker,
                HERE,
                "console/people/password.jte",
                Map.of("account", account, "password", password.text()));
        return ResponseEntity.ok()
                .headers(page.getHeaders())
                .cacheControl(CacheControl.noStore())
                .body(page.getBody());
    }

    private static Mono<ResponseEntity<byte[]>> refused(
            Throwable failure, Form form, Function<Form, Mono<ResponseEntity<byte[]>>> again) {
        Problem problem = Problem.of(failure);
        return again.apply(form.refused(problem))
                .map(page -> ResponseEntity.status(HttpStatusCode.valueOf(problem.status()))
                        .headers(page.getHeaders())
                        .body(page.getBody()));
    }

    private static Form filled(Account account) {
        return Form.blank()
                .with("name", account.name())
                .with("roles[]", account.roles().stream().map(Role::name).toList())
                .with("language", account.language().tag())
                .with("version", account.version());
    }

    private static Done done(Worker worker, Account account, String did, String didInEnglish) {
        return new Done(HERE, worker.in().choose(did, didInEnglish) + ": " + account.name() + ".");
    }
}
