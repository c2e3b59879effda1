package vn.nguon.pages.signin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Scope;
import vn.nguon.identity.key.ApiKeys;
import vn.nguon.identity.key.MadeKey;
import vn.nguon.identity.key.MakingKeys;
import vn.nguon.identity.key.NewKey;
import vn.nguon.identity.key.RevokingKeys;
import vn.nguon.identity.session.RecognisedCaller;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;

/** The keys with which programs act for somebody: made, shown once, revoked. */
@RestController
@RequestMapping("/account/keys")
class OwnKeyPages {

    private static final String TEMPLATE = "signin/keys.jte";

    private final ApiKeys keys;
    private final MakingKeys making;
    private final RevokingKeys revoking;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;
    private final Clock clock;

    OwnKeyPages(
            ApiKeys keys,
            MakingKeys making,
            RevokingKeys revoking,
            PageRenderer pages,
            FormSubmission formSubmission,
            Clock clock) {
        this.keys = keys;
        this.making = making;
        this.revoking = revoking;
        this.pages = pages;
        this.formSubmission = formSubmission;
        this.clock = clock;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(PageUser worker) {
        return page(worker, blank(), null);
    }

    @PostMapping
    Mono<ResponseEntity<byte[]>> make(PageUser worker, RecognisedCaller caller, FilledForm form) {
        return formSubmission.submitSecretly(
                worker,
                form,
                Wanted.class,
                wanted -> Mono.fromSupplier(() -> wanted.read(clock))
                        .flatMap(key -> making.make(caller, wanted.present(), key))
                        .flatMap(made -> page(worker, blank(), made)),
                again -> page(worker, again.without("password"), null));
    }

    @PostMapping("/{id}/revoke")
    Mono<ResponseEntity<byte[]>> revoke(Attempt attempt, @PathVariable long id) {
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> revoking.revoke(attempt.actor(), id)
                        .thenReturn(new ActionResult(
                                "/account/keys", attempt.in().choose("Đã thu hồi khoá.", "The key is revoked."))),
                again -> page(attempt.worker(), again, null));
    }

    private FilledForm blank() {
        return FilledForm.blank()
                .with(
                        "expiresAt",
                        LocalDate.now(clock.withZone(VietnamTime.ZONE)).plusYears(1));
    }

    private Mono<ResponseEntity<byte[]>> page(PageUser worker, FilledForm form, @Nullable MadeKey made) {
        return keys.inForce(worker.account().id()).collectList().map(found -> {
            Map<String, Object> shown = new HashMap<>();
            shown.put("form", form);
            shown.put("keys", found);
            shown.put("scopes", scopes(worker.in()));
            shown.put("secret", made == null ? null : made.secret().text());
            return pages.secret(worker, OwnAccountPages.HERE, TEMPLATE, shown);
        });
    }

    private static List<FormOption> scopes(Language in) {
        return FormOption.of(Scope.values(), scope -> words(scope, in));
    }

    static String words(Scope scope, Language in) {
        return switch (scope) {
            case READ -> in.choose("Đọc những gì tài khoản này được xem", "Read what this account may see");
            case CATALOGUE ->
                in.choose(
                        "Đơn vị, địa điểm, sản phẩm, chứng nhận, tệp",
                        "Organisations, places, products, certificates, files");
            case RECORD -> in.choose("Ghi các khâu và lô hàng", "Record stages and lots");
            case STAMPS -> in.choose("Đặt, kích hoạt, huỷ tem", "Order, activate and void stamps");
            case PRINT ->
                in.choose("Lấy mã, nhãn, lệnh in; báo đã in", "Fetch codes, labels and print jobs; report prints");
            case DECIDE -> in.choose("Thu hồi hàng, xử lý cảnh báo, quyết định", "Recall goods, settle alerts, decide");
        };
    }

    record Wanted(
            @Nullable String name,
            @Nullable Set<Scope> scopes,
            @Nullable LocalDate expiresAt,
            @Nullable String password) {

        String present() {
            return password == null ? "" : password;
        }

        @Override
        public String toString() {
            return "Wanted[…]";
        }

        /** It ends when its last day does, by the clock of the country. */
        NewKey read(Clock clock) {
            return NewKey.of(
                    name,
                    scopes,
                    expiresAt == null
                            ? null
                            : expiresAt
                                    .plusDays(1)
                                    .atStartOfDay(VietnamTime.ZONE)
                                    .toInstant(),
                    clock.instant());
        }
    }
}
