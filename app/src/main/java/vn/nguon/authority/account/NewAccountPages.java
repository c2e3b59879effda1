package vn.nguon.authority.account;

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
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** A new account, whose password is shown once. */
@RestController
@RequestMapping(AccountPages.HERE + "/new")
class NewAccountPages {

    private static final int MOST_ORGANISATIONS = 200;

    private final OpeningAccounts opening;
    private final Organisations organisations;
    private final AccountPage account;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    NewAccountPages(
            OpeningAccounts opening,
            Organisations organisations,
            AccountPage account,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.opening = opening;
        this.organisations = organisations;
        this.account = account;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> blank(PageUser worker) {
        worker.actor().require(Role.ADMINISTRATOR);
        return page(worker, FilledForm.blank().with("language", "vi"));
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> open(PageUser worker, FilledForm form) {
        worker.actor().require(Role.ADMINISTRATOR);
        Password password = Password.random();
        return formSubmission.submitSecretly(
                worker,
                form,
                NewAccountForm.class,
                wanted -> opening.open(worker.actor(), wanted.with(password))
                        .flatMap(opened -> account.withPassword(worker, opened, password)),
                again -> page(worker, again));
    }

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, FilledForm form) {
        return organisations
                .search("", null, null, Cursor.read(null, MOST_ORGANISATIONS))
                .map(found -> pages.page(
                        worker,
                        AccountPages.HERE,
                        "authority/account/new.jte",
                        Map.of(
                                "form",
                                form,
                                "roles",
                                AccountPage.roles(worker.in()),
                                "organisations",
                                found.items().stream()
                                        .map(each -> new FormOption(each.id().toString(), each.name()))
                                        .toList())));
    }
}
