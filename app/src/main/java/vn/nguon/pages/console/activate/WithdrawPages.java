package vn.nguon.pages.console.activate;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.stamp.activation.Withdrawing;
import vn.nguon.stamp.web.WithdrawalRequest;

/** The way back. */
@RestController
class WithdrawPages {

    private final ActivationPage activation;
    private final Withdrawing withdrawing;
    private final Submitting submitting;

    WithdrawPages(ActivationPage activation, Withdrawing withdrawing, Submitting submitting) {
        this.activation = activation;
        this.withdrawing = withdrawing;
        this.submitting = submitting;
    }

    @PostMapping(ActivatePages.HERE + "/{id}/withdraw")
    Mono<ResponseEntity<byte[]>> withdraw(Attempt attempt, @PathVariable UUID id) {
        return activation
                .told(attempt.worker(), id)
                .flatMap(told -> submitting.submit(
                        attempt,
                        WithdrawalRequest.class,
                        asked -> withdrawing
                                .withdraw(attempt.actor(), id, asked.why(), asked.anyway())
                                .map(withdrawn -> new Done(
                                        ActivatePages.HERE + "/" + id,
                                        attempt.in().choose("Đã thu hồi lần kích hoạt: ", "Withdrawn: ")
                                                + told.intent().words(attempt.in()) + ".")),
                        again -> activation
                                .told(attempt.worker(), id)
                                .map(now -> activation.page(attempt.worker(), now, again))));
    }
}
