package vn.nguon.pages.signin;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Account;
import vn.nguon.identity.Actor;
import vn.nguon.identity.account.AccountEdit;
import vn.nguon.identity.account.ChangingPasswords;
import vn.nguon.identity.account.EditingAccounts;
import vn.nguon.identity.password.Password;
import vn.nguon.identity.session.RecognisedCaller;
import vn.nguon.identity.session.SessionCookie;
import vn.nguon.identity.session.Sessions;
import vn.nguon.identity.session.SigningOut;
import vn.nguon.language.Language;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** One's own account: who one is here, in which language, on which devices, with which password. */
@RestController
class OwnAccountPages {

    static final String HERE = "/account";

    private final Sessions sessions;
    private final SigningOut signingOut;
    private final SessionCookie cookie;
    private final EditingAccounts editing;
    private final ChangingPasswords changing;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    OwnAccountPages(
            Sessions sessions,
            SigningOut signingOut,
            SessionCookie cookie,
            EditingAccounts editing,
            ChangingPasswords changing,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.sessions = sessions;
        this.signingOut = signingOut;
        this.cookie = cookie;
        this.editing = editing;
        this.changing = changing;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping(HERE)
    Mono<ResponseEntity<byte[]>> account(PageUser worker, RecognisedCaller caller) {
        return page(worker, caller, filled(worker.account()));
    }

    @PostMapping(HERE)
    Mono<ResponseEntity<byte[]>> edit(Attempt attempt, RecognisedCaller caller, @RequestParam int version) {
        return formSubmission.submit(
                attempt,
                OwnEdit.class,
                own -> editing.edit(
                                attempt.actor(),
                                attempt.worker().account().id(),
                                new AccountEdit(own.called(), null, own.language(), version))
                        .map(after -> new ActionResult(
                                HERE,
                                after.language()
                                        .choose("Đã lưu tên và ngôn ngữ.", "Your name and language are saved."))),
                again -> page(attempt.worker(), caller, again));
    }

    @GetMapping("/account/password")
    ResponseEntity<byte[]> passwordForm(PageUser worker) {
        return passwordPage(worker, FilledForm.blank());
    }

    @PostMapping("/account/password")
    Mono<ResponseEntity<byte[]>> changePassword(PageUser worker, RecognisedCaller caller, FilledForm form) {
        return formSubmission.submitSecretly(
                worker,
                form,
                PasswordChange.class,
                change -> changing.change(caller, change.present(), change.wanted())
                        .thenReturn(
                                FormSubmission.leadOn(
                                        new ActionResult(
                                                HERE,
                                                worker.in()
                                                        .choose(
                                                                "Đã đổi mật khẩu. Các thiết bị khác đã bị đăng xuất, khoá API đã bị thu hồi.",
                                                                "Your password is changed. Your other devices are signed out, your keys revoked.")))),
                again -> Mono.just(passwordPage(worker, new FilledForm(Map.of(), again.problem(), again.once()))));
    }

    @PostMapping("/account/sessions/{id}/end")
    Mono<ResponseEntity<byte[]>> end(@PathVariable long id, PageUser worker) {
        return signingOut
                .signOut(worker.actor(), id)
                .thenReturn(FormSubmission.leadOn(new ActionResult(
                        HERE, worker.in().choose("Đã đăng xuất thiết bị đó.", "That device is signed out."))));
    }

    @PostMapping("/sign-out")
    Mono<ResponseEntity<Void>> signOut(RecognisedCaller caller, ServerHttpRequest request) {
        Actor actor = caller.actor();
        return signingOut
                .signOut(actor, caller.session())
                .thenReturn(ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/sign-in"))
                        .header(HttpHeaders.SET_COOKIE, cookie.none(request).toString())
                        .build());
    }

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, RecognisedCaller caller, FilledForm form) {
        return sessions.live(worker.account().id(), caller.session())
                .collectList()
                .map(devices ->
                        pages.page(worker, HERE, "signin/account.jte", Map.of("form", form, "devices", devices)));
    }

    private ResponseEntity<byte[]> passwordPage(PageUser worker, FilledForm form) {
        return pages.page(worker, HERE, "signin/password.jte", Map.of("form", form));
    }

    private static FilledForm filled(Account account) {
        return FilledForm.blank()
                .with("name", account.name())
                .with("language", account.language().tag());
    }

    record OwnEdit(@Nullable String name, @Nullable Language language) {

        /** A name that was wiped out is no name, and not the one there was. */
        String called() {
            return name == null ? "" : name;
        }
    }

    record PasswordChange(
            @Nullable String current, @Nullable String next) {

        String present() {
            return current == null ? "" : current;
        }

        Password wanted() {
            return new Password(Password.normal(next));
        }

        @Override
        public String toString() {
            return "PasswordChange[…]";
        }
    }
}
