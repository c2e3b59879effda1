package vn.nguon.cooperative.today;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.place.PlaceCache;
import vn.nguon.product.Product;
import vn.nguon.product.Products;
import vn.nguon.product.plan.Stage;
import vn.nguon.stamp.activation.Activations;
import vn.nguon.stamp.order.StampOrders;
import vn.nguon.trace.growing.Crops;
import vn.nguon.trace.journey.OwnLots;
import vn.nguon.trace.journey.OwnRecords;
import vn.nguon.trace.moving.Movements;

/** Leads an organisation that has not begun through its first chain: that of what it does. */
@Component
class FirstSteps {

    private static final Cursor ONE = new Cursor(null, 1);
    private static final Cursor TWO = new Cursor(null, 2);
    private static final int PRODUCTS = 50;

    private final PlaceCache places;
    private final Products products;
    private final StampOrders orders;
    private final Crops crops;
    private final OwnLots lots;
    private final OwnRecords records;
    private final Movements movements;
    private final Activations activations;

    FirstSteps(
            PlaceCache places,
            Products products,
            StampOrders orders,
            Crops crops,
            OwnLots lots,
            OwnRecords records,
            Movements movements,
            Activations activations) {
        this.places = places;
        this.products = products;
        this.orders = orders;
        this.crops = crops;
        this.lots = lots;
        this.records = records;
        this.movements = movements;
        this.activations = activations;
    }

    /**
     * The steps; none for who has activated a stamp or done all of them.
     *
     * @param start what the organisation says it does, {@code shop}; else its places tell
     */
    Mono<FirstStart> of(Actor actor, OrganisationId own, String start) {
        Mono<FirstTrade> told = places.ofOrganisation(own)
                .collectList()
                .flatMap(all -> movements.onTheWayTo(own).hasElements().map(awaits -> FirstTrade.of(all, awaits)));
        Mono<FirstTrade> trade = Mono.justOrEmpty(FirstTrade.at(start)).switchIfEmpty(told);
        return activations
                .begun(own)
                .flatMap(begun -> begun
                        ? Mono.just(new FirstStart(FirstTrade.GROWING, List.of()))
                        : trade.flatMap(does -> steps(does, actor, own).map(steps -> new FirstStart(does, steps))));
    }

    private Mono<List<FirstStep>> steps(FirstTrade trade, Actor actor, OrganisationId own) {
        return switch (trade) {
            case SELLING -> selling(own);
            case LIVESTOCK -> livestock(own);
            case GROWING -> stamped(actor, own, FirstStepKind.PLOT, growing(own));
            case PROCESSING -> stamped(actor, own, FirstStepKind.WORKSHOP, processing(own));
        };
    }

    private Mono<List<FirstStep>> selling(OrganisationId own) {
        return Mono.zip(hasPlace(own), hasRecords(own, null, ONE), hasRecords(own, Stage.RETAIL, ONE))
                .map(known -> whole(List.of(
                        FirstStepKind.SHOP.step(known.getT1()),
                        FirstStepKind.RECEIVE.step(known.getT2()),
                        FirstStepKind.SELL.step(known.getT3()))));
    }

    private Mono<List<FirstStep>> livestock(OrganisationId own) {
        return Mono.zip(
                        hasPlace(own),
                        hasRecords(own, Stage.RAW_MATERIAL, ONE),
                        hasRecords(own, Stage.RAW_MATERIAL, TWO),
                        hasRecords(own, Stage.TRANSPORT, ONE),
                        hasRecords(own, Stage.SLAUGHTER, ONE))
                .map(known -> whole(List.of(
                        FirstStepKind.FARM.step(known.getT1()),
                        FirstStepKind.HERD.step(known.getT2()),
                        FirstStepKind.CARE.step(known.getT3()),
                        FirstStepKind.SLAUGHTER.step(known.getT4() || known.getT5()))));
    }

    private Mono<List<FirstStep>> growing(OrganisationId own) {
        return Mono.zip(crops.standing(own, ONE).map(found -> !found.items().isEmpty()), hasLot(own, Stage.HARVEST))
                .map(known -> List.of(
                        FirstStepKind.PLANT.step(known.getT1() || known.getT2()),
                        FirstStepKind.HARVEST.step(known.getT2())));
    }

    private Mono<List<FirstStep>> processing(OrganisationId own) {
        return Mono.zip(
                        hasLot(own, Stage.RAW_MATERIAL),
                        hasLot(own, Stage.PRELIMINARY_PROCESSING),
                        hasLot(own, Stage.PROCESSING))
                .map(known -> List.of(
                        FirstStepKind.BUY.step(known.getT1()),
                        FirstStepKind.PROCESS.step(known.getT2() || known.getT3())));
    }

    /** From a product to stamps on it, with what lies between: how the goods come about. */
    private Mono<List<FirstStep>> stamped(
            Actor actor, OrganisationId own, FirstStepKind place, Mono<List<FirstStep>> between) {
        return Mono.zip(
                        hasPlace(own),
                        products.ofOrganisation(own).take(PRODUCTS).collectList(),
                        orders.seen(actor, null, own, Long.MAX_VALUE, 1).hasElements(),
                        between,
                        hasLot(own, Stage.PACKING))
                .map(known -> Stream.of(
                                Stream.of(
                                        place.step(known.getT1()),
                                        FirstStepKind.PRODUCT.step(
                                                !known.getT2().isEmpty()),
                                        FirstStepKind.ADMISSION.step(
                                                known.getT2().stream().anyMatch(Product::mayCarryStamps)),
                                        FirstStepKind.STAMPS.step(known.getT3())),
                                known.getT4().stream(),
                                Stream.of(
                                        FirstStepKind.PACKING.step(known.getT5()),
                                        FirstStepKind.ACTIVATION.step(false)))
                        .flatMap(steps -> steps)
                        .toList());
    }

    /** Who has done all of them has begun. */
    private static List<FirstStep> whole(List<FirstStep> steps) {
        return steps.stream().allMatch(FirstStep::done) ? List.of() : steps;
    }

    private Mono<Boolean> hasPlace(OrganisationId own) {
        return places.ofOrganisation(own).hasElements();
    }

    private Mono<Boolean> hasRecords(OrganisationId own, @Nullable Stage stage, Cursor many) {
        return records.search(own, stage, "", many).map(found -> found.items().size() >= many.limit());
    }

    private Mono<Boolean> hasLot(OrganisationId own, Stage stage) {
        return lots.search(own, OwnLots.Which.MADE, stage, "", ONE)
                .map(found -> !found.items().isEmpty());
    }
}
