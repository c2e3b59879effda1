package vn.nguon.pages.admin.account;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.OpeningAccounts;
import vn.nguon.identity.Role;
import vn.nguon.identity.password.Password;
import vn.nguon.organisation.Organisations;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;

/** A new account, whose password is shown once. */
@RestController
@RequestMapping(AccountPages.HERE + "/new")
class OpeningPages {

    private static final int MOST_ORGANISATIONS = 200;

    private final OpeningAccounts opening;
    private final Organisations organisations;
    private final AccountPage account;
    private final WorkPages pages;
    private final Submitting submitting;

    OpeningPages(
            OpeningAccounts opening,
            Organisations organisations,
            AccountPage account,
            WorkPages pages,
            Submitting submitting) {
        this.opening = opening;
        this.organisations = organisations;
        this.account = account;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> blank(Worker worker) {
        worker.actor().require(Role.ADMINISTRATOR);
        return page(worker, Form.blank().with("language", "vi"));
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> open(Worker worker, Form form) {
        worker.actor().require(Role.ADMINISTRATOR);
        Password password = Password.random();
        return submitting.submitSecretly(
                worker,
                form,
                Wanted.class,
                wanted -> opening.open(worker.actor(), wanted.with(password))
                        .flatMap(opened -> account.withPassword(worker, opened, password)),
                again -> page(worker, again));
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, Form form) {
        return organisations
                .search("", null, null, Cursor.read(null, MOST_ORGANISATIONS))
                .map(found -> pages.page(
                        worker,
                        AccountPages.HERE,
                        "admin/account/new.jte",
                        Map.of(
                                "form",
                                form,
                                "roles",
                                AccountPage.roles(worker.in()),
                                "organisations",
                                found.items().stream()
                                        .map(each -> new Option(each.id().toString(), each.name()))
                                        .toList())));
    }
}
