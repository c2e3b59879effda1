package vn.nguon.pages.admin.account;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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
import vn.nguon.http.Once;
import vn.nguon.http.Slice;
import vn.nguon.identity.Account;
import vn.nguon.identity.Accounts;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.OrganisationId;
import vn.nguon.identity.Role;
import vn.nguon.identity.account.ClosingAccounts;
import vn.nguon.identity.account.Edit;
import vn.nguon.identity.account.EditingAccounts;
import vn.nguon.identity.account.ResettingPasswords;
import vn.nguon.identity.password.Password;
import vn.nguon.identity.session.EndingSessions;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.admin.Leafing;
import vn.nguon.pages.admin.Names;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.RoleWords;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.work.Address;
import vn.nguon.pages.work.Csv;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.refusal.Language;
import vn.nguon.refusal.NotFound;

/** The list of accounts, and one of them. The authority looks; who may change what is in {@code Granting}. */
@RestController
@RequestMapping(AccountPages.HERE)
class AccountPages {

    static final String HERE = "/admin/accounts";

    private static final int MOST_ORGANISATIONS = 200;

    private final Accounts accounts;
    private final OpeningAccounts opening;
    private final EditingAccounts editing;
    private final ResettingPasswords resetting;
    private final EndingSessions endingSessions;
    private final ClosingAccounts closing;
    private final Organisations organisations;
    private final Names names;
    private final WorkPages pages;
    private final Submitting submitting;

    AccountPages(
            Accounts accounts,
            OpeningAccounts opening,
            EditingAccounts editing,
            ResettingPasswords resetting,
            EndingSessions endingSessions,
            ClosingAccounts closing,
            Organisations organisations,
            Names names,
            WorkPages pages,
            Submitting submitting) {
        this.accounts = accounts;
        this.opening = opening;
        this.editing = editing;
        this.resetting = resetting;
        this.endingSessions = endingSessions;
        this.closing = closing;
        this.organisations = organisations;
        this.names = names;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            Worker worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        worker.actor().require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return found(q, Cursor.read(cursor, null))
                .flatMap(found -> employers(found.items())
                        .map(employers -> pages.page(
                                worker,
                                HERE,
                                "admin/account/accounts.jte",
                                Map.of(
                                        "accounts",
                                        found,
                                        "employers",
                                        employers,
                                        "address",
                                        Address.of(request),
                                        "mayOpen",
                                        mayChange(worker)))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(Worker worker, @RequestParam(defaultValue = "") String q) {
        worker.actor().require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return Leafing.through(cursor -> found(q, cursor))
                .collectList()
                .flatMap(found -> employers(found).map(employers -> csv(found, employers, worker.in())));
    }

    @GetMapping("/new")
    Mono<ResponseEntity<byte[]>> blank(Worker worker) {
        worker.actor().require(Role.ADMINISTRATOR);
        return blank(worker, Form.blank().with("language", "vi"));
    }

    @PostMapping("/new")
    Mono<ResponseEntity<byte[]>> open(Worker worker, Form form) {
        worker.actor().require(Role.ADMINISTRATOR);
        Password password = Password.random();
        return submitting.submitSecretly(
                worker,
                form,
                Wanted.class,
                wanted -> opening.open(worker.actor(), wanted.with(password))
                        .flatMap(account -> page(worker, account, Form.blank(), password)),
                again -> blank(worker, again));
    }

    @GetMapping("/{id}")
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable long id) {
        worker.actor().require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return find(id).flatMap(account -> page(worker, account, Form.blank(), null));
    }

    @PostMapping("/{id}")
    Mono<ResponseEntity<byte[]>> edit(
            Worker worker,
            @PathVariable long id,
            @RequestParam int version,
            Form form,
            Once once,
            ServerHttpRequest request) {
        worker.actor().require(Role.ADMINISTRATOR);
        return submitting.submit(
                new Attempt(worker, form, once, request),
                Changed.class,
                changed -> editing.edit(
                                worker.actor(),
                                id,
                                new Edit(changed.called(), changed.trustedWith(), changed.language(), version))
                        .map(after -> done(after, worker.in().choose("Đã lưu tài khoản ", "Saved the account "))),
                again -> find(id).flatMap(account -> page(worker, account, again, null)));
    }

    @PostMapping("/{id}/password")
    Mono<ResponseEntity<byte[]>> reset(Worker worker, @PathVariable long id, Form form) {
        worker.actor().require(Role.ADMINISTRATOR);
        return submitting.submitSecretly(
                worker,
                form,
                Map.class,
                nothing -> resetting
                        .reset(worker.actor(), id)
                        .flatMap(
                                password -> find(id).flatMap(account -> page(worker, account, Form.blank(), password))),
                again -> find(id).flatMap(account -> page(worker, account, again, null)));
    }

    @PostMapping("/{id}/sessions")
    Mono<ResponseEntity<byte[]>> endSessions(
            Worker worker, @PathVariable long id, Form form, Once once, ServerHttpRequest request) {
        worker.actor().require(Role.ADMINISTRATOR);
        return submitting.submit(
                new Attempt(worker, form, once, request),
                Map.class,
                nothing -> endingSessions
                        .endAll(worker.actor(), id)
                        .map(ended -> new Done(
                                HERE + "/" + id,
                                worker.in().choose("Đã đăng xuất ", "Signed out ")
                                        + worker.in().number(ended)
                                        + worker.in().choose(" thiết bị.", ended == 1 ? " device." : " devices."))),
                again -> find(id).flatMap(account -> page(worker, account, again, null)));
    }

    @PostMapping("/{id}/close")
    Mono<ResponseEntity<byte[]>> close(
            Worker worker, @PathVariable long id, Form form, Once once, ServerHttpRequest request) {
        worker.actor().require(Role.ADMINISTRATOR);
        return submitting.submit(
                new Attempt(worker, form, once, request),
                Map.class,
                nothing -> closing.close(worker.actor(), id)
                        .then(find(id))
                        .map(after -> done(after, worker.in().choose("Đã đóng tài khoản ", "Closed the account "))),
                again -> find(id).flatMap(account -> page(worker, account, again, null)));
    }

    private Mono<Slice<Account>> found(String text, Cursor at) {
        return accounts.search(text, null, at.number(0), at.limit() + 1)
                .collectList()
                .map(found -> Slice.of(found, at.limit(), Account::id));
    }

    private Mono<Account> find(long id) {
        return accounts.find(id).switchIfEmpty(Mono.error(NotFound::new));
    }

    private Mono<Map<OrganisationId, Organisation>> employers(List<Account> found) {
        return names.organisations(found.stream()
                .flatMap(account -> Optional.ofNullable(account.organisation()).stream())
                .toList());
    }

    private static boolean mayChange(Worker worker) {
        return worker.actor().is(Role.ADMINISTRATOR);
    }

    private Mono<ResponseEntity<byte[]>> blank(Worker worker, Form form) {
        return organisations
                .search("", null, null, Cursor.read(null, MOST_ORGANISATIONS))
                .map(found -> pages.page(
                        worker,
                        HERE,
                        "admin/account/new.jte",
                        Map.of(
                                "form",
                                form,
                                "roles",
                                roles(worker.in()),
                                "organisations",
                                found.items().stream()
                                        .map(each -> new Option(each.id().toString(), each.name()))
                                        .toList())));
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, Account account, Form form, @Nullable Password password) {
        return employers(List.of(account)).map(employers -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("account", account);
            shown.put("employer", account.organisation() == null ? null : employers.get(account.organisation()));
            shown.put("form", form.values().isEmpty() ? filled(form, account) : form);
            shown.put("roles", roles(worker.in()));
            shown.put("mayChange", mayChange(worker));
            shown.put("password", password == null ? null : password.text());
            ResponseEntity<byte[]> page = pages.page(worker, HERE, "admin/account/account.jte", shown);
            return ResponseEntity.status(page.getStatusCode())
                    .headers(page.getHeaders())
                    .cacheControl(CacheControl.noStore())
                    .body(page.getBody());
        });
    }

    private static Form filled(Form form, Account account) {
        return form.with("name", account.name())
                .with("language", account.language().tag())
                .with("roles[]", account.roles().stream().map(Role::name).toList());
    }

    private static Done done(Account account, String did) {
        return new Done(HERE + "/" + account.id(), did + account.login() + ".");
    }

    private static List<Option> roles(Voice in) {
        return Arrays.stream(Role.values())
                .map(role -> new Option(role.name(), RoleWords.of(role, in)))
                .toList();
    }

    private static ResponseEntity<byte[]> csv(
            List<Account> found, Map<OrganisationId, Organisation> employers, Voice in) {
        Csv file = new Csv("id", "login", "name", "organisation", "roles", "opened_at", "closed_at");
        for (Account each : found) {
            OrganisationId employer = each.organisation();
            Organisation organisation = employer == null ? null : employers.get(employer);
            file.row(
                    each.id(),
                    each.login(),
                    each.name(),
                    organisation == null ? null : organisation.name(),
                    each.roles().stream().map(Role::name).collect(Collectors.joining(" ")),
                    each.openedAt(),
                    each.closedAt());
        }
        return file.file(in.choose("tai-khoan.csv", "accounts.csv"));
    }

    record Changed(
            @Nullable String name,
            @Nullable Set<Role> roles,
            @Nullable Language language) {

        /** A name that was wiped out is no name, and not the one there was. */
        String called() {
            return name == null ? "" : name;
        }

        /** No box ticked is no role, and not the roles there were. */
        Set<Role> trustedWith() {
            return roles == null ? Set.of() : roles;
        }
    }
}
