package vn.nguon.pages.admin.order;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Role;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.work.Done;
import vn.nguon.pages.work.Submitting;
import vn.nguon.pages.work.Submitting.Attempt;
import vn.nguon.pages.work.Worker;
import vn.nguon.stamp.order.AssigningPrintHouse;
import vn.nguon.stamp.order.Deciding;
import vn.nguon.stamp.order.Issuing;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrder;

/** One stamp order: decided, given to a print house, issued. */
@RestController
@RequestMapping(OrderPages.HERE + "/{id}")
class OrderPages {

    static final String HERE = "/admin/orders";

    private final Deciding deciding;
    private final AssigningPrintHouse assigning;
    private final Issuing issuing;
    private final OrderPage page;
    private final Submitting submitting;

    OrderPages(
            Deciding deciding, AssigningPrintHouse assigning, Issuing issuing, OrderPage page, Submitting submitting) {
        this.deciding = deciding;
        this.assigning = assigning;
        this.issuing = issuing;
        this.page = page;
        this.submitting = submitting;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> one(Worker worker, @PathVariable long id) {
        worker.actor().require(Role.AUTHORITY);
        return page.of(worker, new OrderId(id), Form.blank());
    }

    @PostMapping("/decisions")
    Mono<ResponseEntity<byte[]>> decide(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.AUTHORITY);
        return submitting.submit(
                attempt,
                Ruling.class,
                ruling -> deciding.decide(attempt.actor(), new OrderId(id), ruling.read())
                        .map(order -> done(
                                order,
                                order instanceof StampOrder.Approved
                                        ? attempt.in().choose("Đã duyệt đơn số ", "Approved order ")
                                        : attempt.in().choose("Đã từ chối đơn số ", "Rejected order "))),
                again -> page.of(attempt.worker(), new OrderId(id), again));
    }

    @PostMapping("/print-house")
    Mono<ResponseEntity<byte[]>> assign(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.AUTHORITY);
        return submitting.submit(
                attempt,
                Assignment.class,
                assignment -> assigning
                        .assign(attempt.actor(), new OrderId(id), assignment.printHouse())
                        .map(order -> done(
                                order, attempt.in().choose("Đã giao nhà in cho đơn số ", "Gave a print house order "))),
                again -> page.of(attempt.worker(), new OrderId(id), again));
    }

    @PostMapping("/issue")
    Mono<ResponseEntity<byte[]>> issue(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.AUTHORITY);
        return submitting.submit(
                attempt,
                Map.class,
                nothing -> issuing.issue(attempt.actor(), new OrderId(id))
                        .map(order -> new Done(
                                HERE + "/" + id,
                                attempt.in().choose("Đã cấp ", "Issued ")
                                        + attempt.in().number(order.request().quantity())
                                        + attempt.in().choose(" tem, ", " stamps, ")
                                        + order.issue().numbers().serials() + ".")),
                again -> page.of(attempt.worker(), new OrderId(id), again));
    }

    private static Done done(StampOrder order, String did) {
        return new Done(HERE + "/" + order.id(), did + order.id() + ".");
    }
}
