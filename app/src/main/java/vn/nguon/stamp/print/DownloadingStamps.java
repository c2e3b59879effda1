package vn.nguon.stamp.print;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.database.UnitOfWork;
import vn.nguon.database.UuidV7;
import vn.nguon.identity.Actor;
import vn.nguon.ledger.Act;
import vn.nguon.ledger.Ledger;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.product.ProductCache;
import vn.nguon.product.ProductId;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.TypedRoll;
import vn.nguon.stamp.order.OrderAdmission;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.order.OrderInAnotherState;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.stamp.voiding.Voidings;

/** Somebody takes codes or labels away; that they did is recorded before the first of them leaves. */
@Component
public class DownloadingStamps {

    private static final int MOST_LABELS = 24_000;

    private final DatabaseClient database;
    private final StampOrders orders;
    private final OrderAdmission orderAdmission;
    private final OrganisationCache organisations;
    private final ProductCache products;
    private final Voidings voidings;
    private final UnitOfWork unitOfWork;
    private final Ledger ledger;
    private final Clock clock;

    DownloadingStamps(
            DatabaseClient database,
            StampOrders orders,
            OrderAdmission orderAdmission,
            OrganisationCache organisations,
            ProductCache products,
            Voidings voidings,
            UnitOfWork unitOfWork,
            Ledger ledger,
            Clock clock) {
        this.database = database;
        this.orders = orders;
        this.orderAdmission = orderAdmission;
        this.organisations = organisations;
        this.products = products;
        this.voidings = voidings;
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Opens a download to the order's organisation or its print house, and to nobody else.
     *
     * @param wanted the stamps that are wanted; all of the order's where it says none
     * @return what may leave, without stamps that are voided; refused with {@link OrderInAnotherState} before the order
     *     is issued, and with {@link Invalid} for serials outside it, more than 24,000 labels at a time, or labels of
     *     stamps that are all voided; and where the authority does not admit who and what they are for, or the print house
     */
    public Mono<StampDownload> open(Actor actor, OrderId id, TypedRoll wanted, DownloadForm form) {
        return unitOfWork.inOneTransaction(
                found(actor, id, wanted, form).delayUntil(download -> record(actor, download)));
    }

    /** As above; nothing is recorded if the trial refuses, which is made before. */
    public Mono<StampDownload> open(
            Actor actor, OrderId id, TypedRoll wanted, DownloadForm form, Function<StampDownload, Mono<Void>> trial) {
        return found(actor, id, wanted, form).flatMap(trial).then(Mono.defer(() -> open(actor, id, wanted, form)));
    }

    /** As above, of stamps that a print job still wants; at least one. To be called in the transaction that found them. */
    public Mono<StampDownload> open(Actor actor, StampOrder.Issued order, List<StampRange> wanted, DownloadForm form) {
        order.requirePrinting(actor);
        StampRange stamps = new StampRange(
                wanted.get(0).first(), wanted.get(wanted.size() - 1).last());
        return unitOfWork.inOneTransaction(orderAdmission
                .requirePrinting(actor, order)
                .then(describe(order, stamps, wanted, form))
                .delayUntil(download -> record(actor, download)));
    }

    private Mono<StampDownload> found(Actor actor, OrderId id, TypedRoll wanted, DownloadForm form) {
        return orders.getForShare(id).flatMap(order -> {
            order.requirePrinting(actor);
            StampOrder.Issued issued = order.requireIssued();
            StampRange stamps = range(issued.issue().numbers(), wanted, form);
            return orderAdmission
                    .requirePrinting(actor, order)
                    .then(voidings.without(id, stamps))
                    .flatMap(left -> describe(issued, stamps, inForm(left, form), form));
        });
    }

    private static StampRange range(StampRange all, TypedRoll wanted, DownloadForm form) {
        StampRange range = wanted.within(all);
        if (form == DownloadForm.PDF && range.count() > MOST_LABELS) {
            throw new Invalid(
                    "to",
                    "Mỗi lần tải nhiều nhất 24.000 nhãn. Hãy chia thành nhiều lần: từ tem nào, bao nhiêu tem.",
                    "At most 24,000 labels come at a time. Take them in parts: from which stamp on, and how many.");
        }
        return range;
    }

    /** A list of no codes is a list, but there is no document of no labels. */
    private static List<StampRange> inForm(List<StampRange> left, DownloadForm form) {
        if (form == DownloadForm.PDF && left.isEmpty()) {
            throw new Invalid(
                    "from",
                    "Các tem này đều đã bị huỷ nên không có nhãn nào để in. Hãy chọn tem khác.",
                    "All of these stamps were voided, so there are no labels to print. Choose others.");
        }
        return left;
    }

    private Mono<StampDownload> describe(
            StampOrder.Issued order, StampRange stamps, List<StampRange> left, DownloadForm form) {
        Mono<StampDownload> plain = organisations
                .get(order.owner())
                .map(organisation -> new StampDownload(
                        order, stamps, left, form, order.issue().gtin(), "", organisation.nameOnLabels()));
        ProductId product = order.request().product();
        return product == null
                ? plain
                : plain.zipWith(
                        products.get(product),
                        (download, found) -> new StampDownload(
                                order,
                                stamps,
                                left,
                                form,
                                order.issue().gtin(),
                                found.nameOnLabels(),
                                download.organisation()));
    }

    private Mono<Void> record(Actor actor, StampDownload download) {
        OrderId order = download.order().id();
        List<StampRange> left = download.left();
        return database.sql("""
                        insert into stamp_download (order_id, download_id, numbers, form, downloaded_at, downloaded_by)
                        select :order, part.id, int8range(part.first, part.last, '[]'), :form, :at, :by
                        from unnest(:ids::uuid[], :firsts::bigint[], :lasts::bigint[]) as part (id, first, last)
                        """)
                .bind("order", order.value())
                .bind("ids", left.stream().map(part -> UuidV7.next()).toArray(UUID[]::new))
                .bind("firsts", left.stream().map(StampRange::first).toArray(Long[]::new))
                .bind("lasts", left.stream().map(StampRange::last).toArray(Long[]::new))
                .bind("form", download.form().name())
                .bind("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .bind("by", actor.name())
                .then()
                .then(ledger.record(new Act(
                        "codes-downloaded",
                        actor.name(),
                        List.of(order.subject(), download.order().owner().subject()),
                        Map.of("numbers", download.stamps(), "stamps", download.count(), "form", download.form()))))
                .then();
    }
}
