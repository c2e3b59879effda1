package vn.nguon.pages.console.activate;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Once;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.Worker;
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
    Mono<ResponseEntity<byte[]>> withdraw(
            Worker worker, @PathVariable UUID id, Form form, Once once, ServerHttpRequest request) {
        return activation
                .told(worker, id)
                .flatMap(told -> submitting.submit(
                        new Attempt(worker, form, once, request),
                        WithdrawalRequest.class,
                        asked -> withdrawing
                                .withdraw(worker.actor(), id, asked.why(), asked.anyway())
                                .map(withdrawn -> new Done(
                                        ActivatePages.HERE + "/" + id,
                                        worker.in().choose("Đã thu hồi lần kích hoạt: ", "Withdrawn: ")
                                                + told.intent().words(worker.in()) + ".")),
                        again -> activation.told(worker, id).map(now -> activation.page(worker, now, again))));
    }
}
