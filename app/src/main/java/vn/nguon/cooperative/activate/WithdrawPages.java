package vn.nguon.cooperative.activate;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.stamp.web.WithdrawalRequest;
import vn.nguon.stamp.withdrawal.WithdrawingActivations;

/** The way back. */
@RestController
class WithdrawPages {

    private final ActivationPage activation;
    private final WithdrawingActivations withdrawingActivations;
    private final FormSubmission formSubmission;

    WithdrawPages(
            ActivationPage activation, WithdrawingActivations withdrawingActivations, FormSubmission formSubmission) {
        this.activation = activation;
        this.withdrawingActivations = withdrawingActivations;
        this.formSubmission = formSubmission;
    }

    @PostMapping(ActivatePages.HERE + "/{id}/withdraw")
    Mono<ResponseEntity<byte[]>> withdraw(Attempt attempt, @PathVariable UUID id) {
        return activation
                .told(attempt.worker(), id)
                .flatMap(told -> formSubmission.submit(
                        attempt,
                        WithdrawalRequest.class,
                        asked -> withdrawingActivations
                                .withdraw(attempt.actor(), id, asked.why(), asked.anyway())
                                .map(withdrawn -> new ActionResult(
                                        ActivatePages.HERE + "/" + id,
                                        attempt.in().choose("Đã thu hồi lần kích hoạt: ", "Withdrawn: ")
                                                + told.intent().words(attempt.in()) + ".")),
                        again -> activation
                                .told(attempt.worker(), id)
                                .map(now -> activation.page(attempt.worker(), now, again))));
    }
}
