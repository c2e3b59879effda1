package vn.nguon.printhouse;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.organisation.Organisation;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.AllPages;
import vn.nguon.pages.frame.CsvDownload;
import vn.nguon.pages.frame.ListAddress;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.naming.RegisteredNames;
import vn.nguon.stamp.delivery.Deliveries;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.press.tally.CountingPrints;
import vn.nguon.stamp.press.tally.PressTally;

/** The orders a print house prints, with what came of each. */
@RestController
@RequestMapping(PrintOrders.HERE)
class PrintOrders {

    static final String HERE = "/print";

    private final StampOrders orders;
    private final CountingPrints counting;
    private final Deliveries deliveries;
    private final RegisteredNames registeredNames;
    private final PrintOrderPage page;
    private final PageRenderer pages;

    PrintOrders(
            StampOrders orders,
            CountingPrints counting,
            Deliveries deliveries,
            RegisteredNames registeredNames,
            PrintOrderPage page,
            PageRenderer pages) {
        this.orders = orders;
        this.counting = counting;
        this.deliveries = deliveries;
        this.registeredNames = registeredNames;
        this.page = page;
        this.pages = pages;
    }

    @GetMapping
    Mono<ResponseEntity<byte[]>> list(
            PageUser worker,
            ServerHttpRequest request,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String cursor) {
        return found(PrintHouseOrders.printer(worker.actor()), q, Cursor.read(cursor, null))
                .flatMap(found -> counted(found.items())
                        .map(counted -> pages.page(
                                worker,
                                HERE,
                                "printhouse/orders.jte",
                                Map.of(
                                        "orders",
                                        found,
                                        "owners",
                                        counted.owners(),
                                        "tallies",
                                        counted.tallies(),
                                        "delivered",
                                        counted.delivered(),
                                        "address",
                                        ListAddress.of(request)))));
    }

    @GetMapping(params = "format=csv")
    Mono<ResponseEntity<byte[]>> file(PageUser worker, @RequestParam(defaultValue = "") String q) {
        Actor printer = PrintHouseOrders.printer(worker.actor());
        return AllPages.through(cursor -> found(printer, q, cursor))
                .collectList()
                .flatMap(found -> counted(found).map(counted -> csv(found, counted, worker.in())));
    }

    @GetMapping("/orders/{id}")
    Mono<ResponseEntity<byte[]>> one(PageUser worker, @PathVariable long id) {
        return page.of(worker, new OrderId(id), "", FilledForm.blank());
    }

    private Mono<Slice<StampOrder>> found(Actor printer, String text, Cursor at) {
        return orders.search(printer, text, null, null, at.number(Long.MAX_VALUE), at.limit() + 1)
                .as(at.slice(order -> order.id().value()));
    }

    private Mono<Counted> counted(List<StampOrder> found) {
        List<OrderId> ids = found.stream().map(StampOrder::id).toList();
        return Mono.zip(
                        registeredNames.organisations(
                                found.stream().map(StampOrder::owner).toList()),
                        counting.ofOrders(ids),
                        deliveries.counted(ids))
                .map(known -> new Counted(known.getT1(), known.getT2(), known.getT3()));
    }

    private static ResponseEntity<byte[]> csv(List<StampOrder> found, Counted counted, Language in) {
        CsvDownload file = new CsvDownload(in)
                .column("Đơn số", "Order")
                .column("Đơn vị", "Organisation")
                .column("Số tem", "Stamps")
                .column("In được", "Printed")
                .column("Hỏng", "Spoiled")
                .column("Đã huỷ", "Voided")
                .column("Còn", "Left")
                .column("Đã giao", "Delivered");
        for (StampOrder order : found) {
            PressTally tally = counted.tallies().get(order.id());
            file.row(
                    String.valueOf(order.id().value()),
                    Objects.requireNonNull(counted.owners().get(order.owner())).name(),
                    order.request().quantity(),
                    tally == null ? null : tally.printed(),
                    tally == null ? null : tally.spoiled(),
                    tally == null ? null : tally.voided(),
                    tally == null ? null : tally.left(),
                    counted.delivered().getOrDefault(order.id(), 0L));
        }
        return file.file(in.choose("don-in.csv", "print-orders.csv"));
    }

    private record Counted(
            Map<OrganisationId, Organisation> owners, Map<OrderId, PressTally> tallies, Map<OrderId, Long> delivered) {}
}
