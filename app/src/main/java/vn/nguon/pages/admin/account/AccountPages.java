package vn.nguon.pages.admin.account;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.Role;
import vn.nguon.identity.account.ClosingAccounts;
import vn.nguon.identity.account.EditingAccounts;
import vn.nguon.identity.account.ResettingPasswords;
import vn.nguon.identity.session.EndingSessions;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.Worker;

/** One account. The authority looks; who may change what is in {@code Granting}. */
@RestController
@RequestMapping(AccountPages.HERE + "/{id}")
class AccountPages {

    static final String HERE = "/admin/accounts";

    private final EditingAccounts editing;
    private final ResettingPasswords resetting;
    private final EndingSessions endingSessions;
    private final ClosingAccounts closing;
    private final AccountPage page;
    private final Submitting submitting;

    AccountPages(
            EditingAccounts editing,
            ResettingPasswords resetting,
            EndingSessions endingSessions,
            ClosingAccounts closing,
            AccountPage page,
            Submitting submitting) {
        this.editing = editing;
        this.resetting = resetting;
        this.endingSessions = endingSessions;
        this.closing = closing;
        this.page = page;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable long id) {
        worker.actor().require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return page.of(worker, id, Form.blank());
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id, @RequestParam int version) {
        attempt.actor().require(Role.ADMINISTRATOR);
        return submitting.submit(
                attempt,
                Changed.class,
                changed -> editing.edit(attempt.actor(), id, changed.of(version))
                        .map(after -> done(after, attempt.in().choose("Đã lưu tài khoản ", "Saved the account "))),
                again -> page.of(attempt.worker(), id, again));
    }

    @PostMapping("/password")
    Mono<ResponseEntity<byte[]>> reset(Worker worker, @PathVariable long id, Form form) {
        worker.actor().require(Role.ADMINISTRATOR);
        return submitting.submitSecretly(
                worker,
                form,
                Map.class,
                nothing -> resetting
                        .reset(worker.actor(), id)
                        .flatMap(password ->
                                page.find(id).flatMap(account -> page.withPassword(worker, account, password))),
                again -> page.of(worker, id, again));
    }

    @PostMapping("/sessions")
    Mono<ResponseEntity<byte[]>> endSessions(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.ADMINISTRATOR);
        return submitting.submit(
                attempt,
                Map.class,
                nothing -> endingSessions
                        .endAll(attempt.actor(), id)
                        .map(ended -> new Done(
                                HERE + "/" + id,
                                attempt.in().choose("Đã đăng xuất ", "Signed out ")
                                        + attempt.in().number(ended)
                                        + attempt.in().choose(" thiết bị.", ended == 1 ? " device." : " devices."))),
                again -> page.of(attempt.worker(), id, again));
    }

    @PostMapping("/close")
    Mono<ResponseEntity<byte[]>> close(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.ADMINISTRATOR);
        return submitting.submit(
                attempt,
                Map.class,
                nothing -> closing.close(attempt.actor(), id)
                        .then(page.find(id))
                        .map(after -> done(after, attempt.in().choose("Đã đóng tài khoản ", "Closed the account "))),
                again -> page.of(attempt.worker(), id, again));
    }

    private static Done done(Account account, String did) {
        return new Done(HERE + "/" + account.id(), did + account.login() + ".");
    }
}
