package vn.nguon.printhouse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.language.Language;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.form.FormOption;
import vn.nguon.pages.frame.PageRenderer;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.pages.press.ReadingProgress;
import vn.nguon.product.ProductCache;
import vn.nguon.stamp.delivery.Deliveries;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.tally.CountingStamps;
import vn.nguon.stamp.order.tally.OrderTally;
import vn.nguon.stamp.voiding.VoidingCause;
import vn.nguon.stamp.voiding.Voidings;

/** One order as its print house sees it; shown again by every act that was refused. */
@Component
class PrintOrderPage {

    private static final int MOST = 50;

    private final PrintHouseOrders printHouseOrders;
    private final OrganisationCache organisations;
    private final ProductCache products;
    private final CountingStamps stamps;
    private final ReadingProgress reading;
    private final Voidings voidings;
    private final Deliveries deliveries;
    private final PageRenderer pages;

    PrintOrderPage(
            PrintHouseOrders printHouseOrders,
            OrganisationCache organisations,
            ProductCache products,
            CountingStamps stamps,
            ReadingProgress reading,
            Voidings voidings,
            Deliveries deliveries,
            PageRenderer pages) {
        this.printHouseOrders = printHouseOrders;
        this.organisations = organisations;
        this.products = products;
        this.stamps = stamps;
        this.reading = reading;
        this.voidings = voidings;
        this.deliveries = deliveries;
        this.pages = pages;
    }

    /**
     * The page.
     *
     * @param act  which of its forms was refused: {@code jobs}, {@code voidings}, {@code deliveries}, or a job's id
     * @param form that form
     */
    Mono<ResponseEntity<byte[]>> of(PageUser worker, OrderId id, String act, FilledForm form) {
        return printHouseOrders
                .order(worker.actor(), id)
                .flatMap(order -> Mono.zip(
                                organisations.get(order.owner()),
                                products.find(order.request().product()),
                                reading.of(PrintHouseOrders.printer(worker.actor()), id, Cursor.read(null, MOST)),
                                voidings.seen(PrintHouseOrders.printer(worker.actor()), id, null, Cursor.LATEST, MOST)
                                        .collectList(),
                                deliveries
                                        .seen(worker.actor(), id, Cursor.LATEST, MOST)
                                        .collectList(),
                                deliveries.counted(List.of(id)).zipWith(stamps.of(List.of(id))))
                        .map(known -> {
                            Map<String, Object> shown = new HashMap<>();
                            shown.put("order", order);
                            shown.put("owner", known.getT1());
                            shown.put("product", known.getT2().orElse(null));
                            shown.put("progress", known.getT3());
                            shown.put("voidings", known.getT4());
                            shown.put("deliveries", known.getT5());
                            shown.put("delivered", known.getT6().getT1().getOrDefault(id, 0L));
                            shown.put("voided", voided(known.getT6().getT2(), id));
                            shown.put("causes", causes(worker.in()));
                            shown.put("act", act);
                            shown.put("form", form);
                            return pages.page(worker, PrintOrders.HERE, "printhouse/order.jte", shown);
                        }));
    }

    private static long voided(Map<OrderId, OrderTally> tallies, OrderId id) {
        OrderTally orderTally = tallies.get(id);
        return orderTally == null ? 0 : orderTally.voided();
    }

    private static List<FormOption> causes(Language in) {
        return Arrays.stream(VoidingCause.values())
                .filter(cause -> cause == VoidingCause.SPOILED || cause == VoidingCause.MISPRINTED)
                .map(cause -> new FormOption(cause.name(), cause.in(in)))
                .toList();
    }
}
