package vn.nguon.authority.account;

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
import vn.nguon.identity.account.EndingSessions;
import vn.nguon.identity.account.ResettingPasswords;
import vn.nguon.identity.erasure.ErasingPeople;
import vn.nguon.identity.key.RevokingKeys;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageUser;

/** One account. The authority looks; who may change what is in {@code Granting}. */
@RestController
@RequestMapping(AccountPages.HERE + "/{id}")
class AccountPages {

    static final String HERE = "/admin/accounts";

    private final EditingAccounts editing;
    private final ResettingPasswords resetting;
    private final EndingSessions endingSessions;
    private final ClosingAccounts closing;
    private final ErasingPeople erasing;
    private final RevokingKeys revokingKeys;
    private final AccountPage page;
    private final FormSubmission formSubmission;

    AccountPages(
            EditingAccounts editing,
            ResettingPasswords resetting,
            EndingSessions endingSessions,
            ClosingAccounts closing,
            ErasingPeople erasing,
            RevokingKeys revokingKeys,
            AccountPage page,
            FormSubmission formSubmission) {
        this.editing = editing;
        this.resetting = resetting;
        this.endingSessions = endingSessions;
        this.closing = closing;
        this.erasing = erasing;
        this.revokingKeys = revokingKeys;
        this.page = page;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable long id) {
        worker.actor().require(Role.AUTHORITY, Role.ADMINISTRATOR);
        return page.of(worker, id, FilledForm.blank());
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, @PathVariable long id, @RequestParam int version) {
        attempt.actor().require(Role.ADMINISTRATOR);
        return formSubmission.submit(
                attempt,
                AccountChange.class,
                changed -> editing.edit(attempt.actor(), id, changed.of(version))
                        .map(after -> done(after, attempt.in().choose("Đã lưu tài khoản ", "Saved the account "))),
                again -> page.of(attempt.worker(), id, again));
    }

    @PostMapping("/password")
    Mono<ResponseEntity<byte[]>> reset(PageUser worker, @PathVariable long id, FilledForm form) {
        worker.actor().require(Role.ADMINISTRATOR);
        return formSubmission.submitSecretly(
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
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> endingSessions
                        .endAll(attempt.actor(), id)
                        .map(ended -> new ActionResult(
                                HERE + "/" + id,
                                attempt.in().choose("Đã đăng xuất ", "Signed out ")
                                        + attempt.in().number(ended.sessions())
                                        + attempt.in()
                                                .choose(
                                                        " thiết bị, thu hồi ",
                                                        (ended.sessions() == 1 ? " device" : " devices") + ", revoked ")
                                        + attempt.in().number(ended.keys())
                                        + attempt.in().choose(" khoá.", ended.keys() == 1 ? " key." : " keys."))),
                again -> page.of(attempt.worker(), id, again));
    }

    @PostMapping("/close")
    Mono<ResponseEntity<byte[]>> close(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.ADMINISTRATOR);
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> closing.close(attempt.actor(), id)
                        .then(page.find(id))
                        .map(after -> done(after, attempt.in().choose("Đã đóng tài khoản ", "Closed the account "))),
                again -> page.of(attempt.worker(), id, again));
    }

    @PostMapping("/keys/{key}/revoke")
    Mono<ResponseEntity<byte[]>> revoke(Attempt attempt, @PathVariable long id, @PathVariable long key) {
        attempt.actor().require(Role.ADMINISTRATOR);
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> revokingKeys
                        .revoke(attempt.actor(), key)
                        .thenReturn(new ActionResult(
                                HERE + "/" + id, attempt.in().choose("Đã thu hồi khoá.", "The key is revoked."))),
                again -> page.of(attempt.worker(), id, again));
    }

    @PostMapping("/erase")
    Mono<ResponseEntity<byte[]>> erase(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.ADMINISTRATOR);
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> erasing.erase(attempt.actor(), id)
                        .map(after -> new ActionResult(
                                HERE + "/" + id,
                                attempt.in()
                                        .choose(
                                                "Đã xoá thông tin cá nhân của tài khoản này.",
                                                "The person of this account is erased."))),
                again -> page.of(attempt.worker(), id, again));
    }

    private static ActionResult done(Account account, String did) {
        return new ActionResult(HERE + "/" + account.id(), did + account.login() + ".");
    }
}
