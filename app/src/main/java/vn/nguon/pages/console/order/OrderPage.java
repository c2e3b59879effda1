package vn.nguon.pages.console.order;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Once;
import vn.nguon.pages.console.Ours;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.words.Voice;
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
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.OrderInAnotherState;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.voiding.Voiding;

/** One order: where it stands, where its stamps are, and what can be done about them. */
@RestController
@RequestMapping(OrderPages.HERE + "/{id}")
class OrderPage {

    private final StampOrders orders;
    private final ReadingOrders reading;
    private final AssigningPrintHouse assigning;
    private final Issuing issuing;
    private final Voiding voiding;
    private final Activations activations;
    private final Withdrawing withdrawing;
    private final WorkPages pages;
    private final Submitting submitting;

    OrderPage(
            StampOrders orders,
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
        return own(worker, id).flatMap(order -> page(worker, order, Map.of()));
    }

    @PostMapping("/print-house")
    Mono<ResponseEntity<byte[]>> assign(
            Worker worker, @PathVariable long id, Form form, Once once, ServerHttpRequest request) {
        return submit(
                worker,
                id,
                form,
                once,
                request,
                "assign",
                PrintHouse.class,
                order -> chosen -> assigning
                        .assign(worker.actor(), order.id(), chosen.chosen())
                        .map(after -> in(worker).choose("Đã giao cho nhà in.", "Given to the print house.")));
    }

    @PostMapping("/issue")
    Mono<ResponseEntity<byte[]>> issue(
            Worker worker, @PathVariable long id, Form form, Once once, ServerHttpRequest request) {
        return submit(
                worker,
                id,
                form,
                once,
                request,
                "issue",
                Map.class,
                order -> nothing -> issuing.issue(worker.actor(), order.id())
                        .map(issued -> in(worker).choose("Đã cấp tem ", "Issued: ")
                                + issued.issue().numbers().serials() + "."));
    }

    @PostMapping("/void")
    Mono<ResponseEntity<byte[]>> voidStamps(
            Worker worker, @PathVariable long id, Form form, Once once, ServerHttpRequest request) {
        return submit(worker, id, form, once, request, "voiding", ToVoid.class, order -> wanted -> {
            if (!(order instanceof StampOrder.Issued issued)) {
                return Mono.error(new OrderInAnotherState(order));
            }
            return voiding.voidStamps(worker.actor(), wanted.of(issued), wanted.why(), wanted.said())
                    .map(voided -> in(worker).choose("Đã huỷ ", "Voided stamps: ")
                            + in(worker).number(voided.stamps())
                            + in(worker).choose(" tem.", "."));
        });
    }

    @PostMapping("/activations/{activation}/withdraw")
    Mono<ResponseEntity<byte[]>> withdraw(
            Worker worker,
            @PathVariable long id,
            @PathVariable UUID activation,
            Form form,
            Once once,
            ServerHttpRequest request) {
        return submit(
                worker,
                id,
                form,
                once,
                request,
                "withdrawal-" + activation,
                Withdrawal.class,
                order -> wanted -> activations
                        .find(activation)
                        .filter(found -> found.parts().stream()
                                .anyMatch(part -> part.order().equals(order.id())))
                        .switchIfEmpty(Mono.error(NotFound::new))
                        .flatMap(found ->
                                withdrawing.withdraw(worker.actor(), activation, wanted.why(), wanted.anyway()))
                        .map(withdrawn -> in(worker).choose("Đã rút lại ", "Taken back, stamps: ")
                                + in(worker).number(withdrawn.stamps())
                                + in(worker).choose(" tem; có thể kích hoạt lại.", "; they can be activated again.")));
    }

    private Mono<StampOrder> own(Worker worker, long id) {
        Ours.of(worker);
        return orders.find(new OrderId(id)).doOnNext(order -> worker.actor().requireWorkingFor(order.owner()));
    }

    /** Acts on the order and leads back to it; refused, its page shows the form of that name as it was sent. */
    private <T> Mono<ResponseEntity<byte[]>> submit(
            Worker worker,
            long id,
            Form form,
            Once once,
            ServerHttpRequest request,
            String name,
            Class<T> type,
            Function<StampOrder, Function<T, Mono<String>>> act) {
        return own(worker, id)
                .flatMap(order -> submitting.submit(
                        new Attempt(worker, form, once, request),
                        type,
                        wanted ->
                                act.apply(order).apply(wanted).map(said -> new Done(OrderPages.HERE + "/" + id, said)),
                        again -> own(worker, id).flatMap(now -> page(worker, now, Map.of(name, again)))));
    }

    private Mono<ResponseEntity<byte[]>> page(Worker worker, StampOrder order, Map<String, Form> sent) {
        return reading.of(worker.actor(), order).map(shown -> {
            Map<String, Object> parameters = new HashMap<>();
            parameters.put("shown", shown);
            parameters.put("sent", sent);
            parameters.put("causes", Words.causes(in(worker)));
            parameters.put("manager", Ours.managedBy(worker));
            return pages.page(worker, OrderPages.HERE, "console/order/order.jte", parameters);
        });
    }

    private static Voice in(Worker worker) {
        return worker.in();
    }
}
