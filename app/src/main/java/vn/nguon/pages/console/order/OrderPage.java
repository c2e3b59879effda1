package vn.nguon.pages.console.order;

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
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.WorkPages;
import vn.nguon.pages.work.Worker;
import vn.nguon.refusal.NotFound;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.activation.Withdrawing;
import vn.nguon.stamp.order.AssigningPrintHouse;
import vn.nguon.stamp.order.Issuing;
import vn.nguon.stamp.order.OrderInAnotherState;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.voiding.Voiding;

/** One order: where it stands, where its stamps are, and what can be done about them. */
@RestController
@RequestMapping(OrderPages.HERE + "/{id}")
class OrderPage {

    private final OurOrders orders;
    private final ReadingOrders reading;
    private final AssigningPrintHouse assigning;
    private final Issuing issuing;
    private final Voiding voiding;
    private final Activations activations;
    private final Withdrawing withdrawing;
    private final WorkPages pages;
    private final Submitting submitting;

    OrderPage(
            OurOrders orders,
            ReadingOrders reading,
            AssigningPrintHouse assigning,
            Issuing issuing,
            Voiding voiding,
            Activations activations,
            Withdrawing withdrawing,
            WorkPages pages,
            Submitting submitting) {
        this.orders = orders;
        this.reading = reading;
        this.assigning = assigning;
        this.issuing = issuing;
        this.voiding = voiding;
        this.activations = activations;
        this.withdrawing = withdrawing;
        this.pages = pages;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> read(Worker worker, @PathVariable long id) {
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
                (order, nothing) -> issuing.issue(attempt.actor(), order.id())
                        .map(issued -> attempt.in().choose("Đã cấp tem ", "Issued: ")
                                + issued.issue().numbers().serials() + "."));
    }

    @PostMapping("/void")
    Mono<ResponseEntity<byte[]>> voidStamps(Attempt attempt, @PathVariable long id) {
        return submit(attempt, id, "voiding", ToVoid.class, (order, wanted) -> {
            if (!(order instanceof StampOrder.Issued issued)) {
                return Mono.error(new OrderInAnotherState(order));
            }
            return voiding.voidStamps(attempt.actor(), wanted.of(issued), wanted.why(), wanted.said())
                    .map(voided -> attempt.in().choose("Đã huỷ ", "Voided stamps: ")
                            + attempt.in().number(voided.stamps())
                            + attempt.in().choose(" tem.", "."));
        });
    }

    @PostMapping("/activations/{activation}/withdraw")
    Mono<ResponseEntity<byte[]>> withdraw(Attempt attempt, @PathVariable long id, @PathVariable UUID activation) {
        return submit(
                attempt,
                id,
                "withdrawal-" + activation,
                Withdrawal.class,
                (order, wanted) -> activations
                        .find(activation)
                        .filter(found -> found.parts().stream()
                                .anyMatch(part -> part.order().equals(order.id())))
                        .switchIfEmpty(Mono.error(NotFound::new))
                        .flatMap(found ->
                                withdrawing.withdraw(attempt.actor(), activation, wanted.why(), wanted.anyway()))
                        .map(withdrawn -> attempt.in().choose("Đã rút lại ", "Taken back, stamps: ")
                                + attempt.in().number(withdrawn.stamps())
                                + attempt.in()
                                        .choose(" tem; có thể kích hoạt lại.", "; they can be activated again.")));
    }

    /** Acts on the order and leads back to it; refused, its page shows the form of that name as it was sent. */
    private <T> Mono<ResponseEntity<byte[]>> submit(
            Attempt attempt, long id, String name, Class<T> type, BiFunction<StampOrder, T, Mono<String>> act) {
        return orders.one(attempt.worker(), id)
                .flatMap(order -> submitting.submit(
                        attempt,
                        type,
                        wanted -> act.apply(order, wanted).map(said -> new Done(OrderPages.HERE + "/" + id, said)),
                        again -> orders.one(attempt.worker(), id)
                                .flatMap(now -> page(attempt.worker(), now, Map.of(name, again)))));
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, StampOrder order, Map<String, Form> sent) {
        return reading.of(worker.actor(), order).map(shown -> {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("shown", shown);
            parameters.put("sent", sent);
            parameters.put("causes", Words.causes(worker.in()));
            parameters.put("manager", Ours.managedBy(worker));
            return pages.page(worker, OrderPages.HERE, "console/order/order.jte", parameters);
        });
    }
}
