package vn.nguon.authority.order;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Role;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.ActionResult;
import vn.nguon.pages.frame.FormSubmission;
import vn.nguon.pages.frame.FormSubmission.Attempt;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.stamp.order.AssigningPrintHouse;
import vn.nguon.stamp.order.DecidingOrders;
import vn.nguon.stamp.order.IssuingStamps;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrder;

/** One stamp order: decided, given to a print house, issued. */
@RestController
@RequestMapping(OrderDecisionPages.HERE + "/{id}")
class OrderDecisionPages {

    static final String HERE = "/admin/orders";

    private final DecidingOrders decidingOrders;
    private final AssigningPrintHouse assigning;
    private final IssuingStamps issuingStamps;
    private final OrderDecisionPage page;
    private final FormSubmission formSubmission;

    OrderDecisionPages(
            DecidingOrders decidingOrders,
            AssigningPrintHouse assigning,
            IssuingStamps issuingStamps,
            OrderDecisionPage page,
            FormSubmission formSubmission) {
        this.decidingOrders = decidingOrders;
        this.assigning = assigning;
        this.issuingStamps = issuingStamps;
        this.page = page;
        this.formSubmission = formSubmission;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable long id) {
        worker.actor().require(Role.AUTHORITY);
        return page.of(worker, new OrderId(id), FilledForm.blank());
    }

    @PostMapping("/decisions")
    Mono<ResponseEntity<byte[]>> decide(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.AUTHORITY);
        return formSubmission.submit(
                attempt,
                OrderDecisionForm.class,
                ruling -> decidingOrders
                        .decide(attempt.actor(), new OrderId(id), ruling.read())
                        .map(order -> done(
                                order,
                                switch (order.state()) {
                                    case APPROVED, ISSUED -> attempt.in().choose("Đã duyệt đơn số ", "Approved order ");
                                    case REJECTED, REQUESTED ->
                                        attempt.in().choose("Đã từ chối đơn số ", "Rejected order ");
                                })),
                again -> page.of(attempt.worker(), new OrderId(id), again));
    }

    @PostMapping("/print-house")
    Mono<ResponseEntity<byte[]>> assign(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.AUTHORITY);
        return formSubmission.submit(
                attempt,
                PrintHouseAssignment.class,
                assignment -> assigning
                        .assign(attempt.actor(), new OrderId(id), assignment.printHouse())
                        .map(order -> done(
                                order, attempt.in().choose("Đã giao nhà in cho đơn số ", "Gave a print house order "))),
                again -> page.of(attempt.worker(), new OrderId(id), again));
    }

    @PostMapping("/issue")
    Mono<ResponseEntity<byte[]>> issue(Attempt attempt, @PathVariable long id) {
        attempt.actor().require(Role.AUTHORITY);
        return formSubmission.submit(
                attempt,
                Map.class,
                nothing -> issuingStamps
                        .issue(attempt.actor(), new OrderId(id))
                        .map(order -> new ActionResult(
                                HERE + "/" + id,
                                attempt.in().choose("Đã cấp ", "Issued ")
                                        + attempt.in().number(order.request().quantity())
                                        + attempt.in().choose(" tem, ", " stamps, ")
                                        + order.issue().numbers().serials() + ".")),
                again -> page.of(attempt.worker(), new OrderId(id), again));
    }

    private static ActionResult done(StampOrder order, String did) {
        return new ActionResult(HERE + "/" + order.id(), did + order.id() + ".");
    }
}
