package vn.nguon.cooperative.order;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.pages.desk.OwnOrganisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.order.AssigningPrintHouse;
import vn.nguon.stamp.order.IssuingStamps;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.voiding.VoidingStamps;
import vn.nguon.stamp.withdrawal.WithdrawingActivations;

/** One order: where it stands, where its stamps are, and what can be done about them. */
@RestController
@RequestMapping(OwnOrderPages.HERE + "/{id}")
class OwnOrderPage {

    private final OwnOrders orders;
    private final ReadingOrders reading;
    private final AssigningPrintHouse assigning;
    private final IssuingStamps issuingStamps;
    private final VoidingStamps voidingStamps;
    private final Activations activations;
    private final WithdrawingActivations withdrawingActivations;
    private final PageRenderer pages;
    private final FormSubmission formSubmission;

    OwnOrderPage(
            OwnOrders orders,
            ReadingOrders reading,
            AssigningPrintHouse assigning,
            IssuingStamps issuingStamps,
            VoidingStamps voidingStamps,
            Activations activations,
            WithdrawingActivations withdrawingActivations,
            PageRenderer pages,
            FormSubmission formSubmission) {
        this.orders = orders;
        this.reading = reading;
        this.assigning = assigning;
        this.issuingStamps = issuingStamps;
        this.voidingStamps = voidingStamps;
        this.activations = activations;
        this.withdrawingActivations = withdrawingActivations;
        this.pages = pages;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> read(PageUser worker, @PathVariable long id) {
        return orders.one(worker, id).flatMap(order -> page(worker, order, Map.of()));
    }

    @PostMapping("/print-house")
    Mono<ResponseEntity<byte[]>> assign(Attempt attempt, @PathVariable long id) {
        return submit(
                attempt,
                id,
                "assign",
                PrintHouse.class,
                (order, chosen) -> assigning
                        .assign(attempt.actor(), order.id(), chosen.chosen())
                        .map(after -> attempt.in().choose("Đã giao cho nhà in.", "Given to the print house.")));
    }

    @PostMapping("/issue")
    Mono<ResponseEntity<byte[]>> issue(Attempt attempt, @PathVariable long id) {
        return submit(
                attempt,
                id,
                "issue",
                Map.class,
                (order, nothing) -> issuingStamps
                        .issue(attempt.actor(), order.id())
                        .map(issued -> attempt.in().choose("Đã cấp tem ", "Issued: ")
                                + issued.issue().numbers().serials() + "."));
    }

    @PostMapping("/void")
    Mono<ResponseEntity<byte[]>> voidStamps(Attempt attempt, @PathVariable long id) {
        return submit(
                attempt,
                id,
                "voiding",
                ToVoid.class,
                (order, wanted) -> voidingStamps
                        .voidStamps(attempt.actor(), wanted.of(order.requireIssued()), wanted.why(), wanted.said())
                        .map(voided -> attempt.in().choose("Đã huỷ ", "Voided stamps: ")
                                + attempt.in().number(voided.stamps())
                                + attempt.in().choose(" tem.", ".")));
    }

    @PostMapping("/activations/{activation}/withdraw")
    Mono<ResponseEntity<byte[]>> withdraw(Attempt attempt, @PathVariable long id, @PathVariable UUID activation) {
        return submit(
                attempt,
                id,
                "withdrawal-" + activation,
                WithdrawalForm.class,
                (order, wanted) -> activations
                        .get(activation)
                        .filter(found -> found.parts().stream()
                                .anyMatch(part -> part.order().equals(order.id())))
                        .switchIfEmpty(Mono.error(NotFound::new))
                        .flatMap(found -> withdrawingActivations.withdraw(
                                attempt.actor(), activation, wanted.why(), wanted.anyway()))
                        .map(withdrawn -> attempt.in().choose("Đã rút lại ", "Taken back, stamps: ")
                                + attempt.in().number(withdrawn.stamps())
                                + attempt.in()
                                        .choose(" tem; có thể kích hoạt lại.", "; they can be activated again.")));
    }

    /** Acts on the order and leads back to it; refused, its page shows the form of that name as it was sent. */
    private <T> Mono<ResponseEntity<byte[]>> submit(
            Attempt attempt, long id, String name, Class<T> type, BiFunction<StampOrder, T, Mono<String>> act) {
        return orders.one(attempt.worker(), id)
                .flatMap(order -> formSubmission.submit(
                        attempt,
                        type,
                        wanted -> act.apply(order, wanted)
                                .map(said -> new ActionResult(OwnOrderPages.HERE + "/" + id, said)),
                        again -> orders.one(attempt.worker(), id)
                                .flatMap(now -> page(attempt.worker(), now, Map.of(name, again)))));
    }

    /** The page, with the forms that were refused as they were sent, by their names. */
    Mono<ResponseEntity<byte[]>> page(PageUser worker, StampOrder order, Map<String, FilledForm> sent) {
        return reading.of(worker.actor(), order).map(shown -> {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("shown", shown);
            parameters.put("sent", sent);
            parameters.put("causes", OrderWords.causes(worker.in()));
            parameters.put("manager", OwnOrganisation.managedBy(worker));
            return pages.page(worker, OwnOrderPages.HERE, "cooperative/order/order.jte", parameters);
        });
    }
}
