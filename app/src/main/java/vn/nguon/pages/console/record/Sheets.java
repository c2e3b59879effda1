package vn.nguon.pages.console.record;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.organisation.Organisations;
import vn.nguon.organisation.Standing;
import vn.nguon.organisation.place.Places;
import vn.nguon.pages.form.Form;
import vn.nguon.pages.form.Option;
import vn.nguon.pages.words.Voice;
import vn.nguon.product.Product;
import vn.nguon.product.Products;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.InHand;
import vn.nguon.trace.journey.Shelf;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.moving.Movements;

/** Lays out the form of an act: what it is about, what there is to choose, and what is known already. */
@Component
class Sheets {

    private static final int OTHERS = 30;
    private static final int RECEIVERS = 100;

    private final Shelf shelf;
    private final Movements movements;
    private final Places places;
    private final Products products;
    private final Organisations organisations;

    Sheets(Shelf shelf, Movements movements, Places places, Products products, Organisations organisations) {
        this.shelf = shelf;
        this.movements = movements;
        this.places = places;
        this.products = products;
        this.organisations = organisations;
    }

    /** The form of an act that begins with nothing in hand. */
    Mono<Sheet> blank(Actor actor, Act act) {
        if (!act.startsFromNothing()) {
            return Mono.error(new NotFound());
        }
        return laid(actor.ownOrganisation(), act, null, null, "");
    }

    /** The form of an act with a lot in hand; an act that does not fit the lot is not found. */
    Mono<Sheet> of(Actor actor, Act act, UUID lot, String receiver) {
        OrganisationId own = actor.ownOrganisation();
        actor.requireWorkingFor(own);
        return shelf.one(own, new LotId(lot))
                .filter(act::fits)
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(hand -> laid(own, act, hand, null, receiver));
    }

    /** What a form that was sent is about. Sent again it must meet its own answer, so whether it still fits is not asked. */
    Mono<Sheet> sent(Actor actor, Act act, UUID lot) {
        OrganisationId own = actor.ownOrganisation();
        actor.requireWorkingFor(own);
        return act.isAboutALot()
                ? shelf.one(own, new LotId(lot)).flatMap(hand -> laid(own, act, hand, null, ""))
                : Mono.error(new NotFound());
    }

    /** The form on which goods on their way to the actor's organisation are received. */
    Mono<Sheet> arriving(Actor actor, UUID id) {
        OrganisationId own = actor.ownOrganisation();
        return movements
                .find(new MovementId(id))
                .filter(movement -> actor.worksFor(movement.to()))
                .switchIfEmpty(Mono.error(NotFound::new))
                .flatMap(movement -> laid(own, Act.RECEIVE, null, movement, ""));
    }

    private Mono<Sheet> laid(
            OrganisationId own, Act act, @Nullable InHand hand, @Nullable Movement movement, String receiver) {
        Mono<Optional<Product>> product = hand == null || hand.lot().productId() == null
                ? Mono.just(Optional.empty())
                : products.find(hand.lot().productId())
                        .onErrorComplete(NotFound.class)
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty());
        return Mono.zip(
                        product,
                        products.ofOrganisation(own).collectList(),
                        open(own),
                        others(own, act, hand),
                        receivers(act, receiver))
                .map(all -> new Sheet(
                        act,
                        hand,
                        movement,
                        all.getT1().orElse(null),
                        all.getT2(),
                        all.getT3(),
                        all.getT4(),
                        all.getT5()));
    }

    private Mono<List<Option>> open(OrganisationId own) {
        return places.ofOrganisation(own)
                .filter(place -> !place.isClosed())
                .map(place -> new Option(Long.toString(place.id().value()), place.name()))
                .collectList();
    }

    private Mono<List<InHand>> others(OrganisationId own, Act act, @Nullable InHand hand) {
        if (hand == null || !(act.transforms() || act == Act.PACK)) {
            return Mono.just(List.of());
        }
        return shelf.latest(own, "", OTHERS)
                .map(all -> all.stream()
                        .filter(other -> act.fits(other)
                                && !other.lot().id().equals(hand.lot().id()))
                        .toList());
    }

    private Mono<List<Option>> receivers(Act act, String text) {
        if (act != Act.SHIP && act != Act.DISTRIBUTE) {
            return Mono.just(List.of());
        }
        return organisations
                .search(text, Standing.Status.ADMITTED, null, Cursor.read(null, RECEIVERS))
                .map(found -> found.items().stream()
                        .map(each -> new Option(Long.toString(each.id().value()), each.name()))
                        .toList());
    }

    /** What the form begins with. */
    static Form filled(Sheet sheet, Voice in, Instant now) {
        Form form = Form.blank()
                .with("at.time", LocalDateTime.ofInstant(now, Voice.ZONE).truncatedTo(ChronoUnit.MINUTES))
                .with("at.placeId", place(sheet));
        InHand hand = sheet.hand();
        if (hand == null) {
            return sheet.movement() == null ? form : counted(form, sheet.movement(), in);
        }
        Lot lot = hand.lot();
        String own = sheet.products().stream().anyMatch(product -> product.id().equals(lot.productId()))
                ? Long.toString(Objects.requireNonNull(lot.productId()).value())
                : "";
        return switch (sheet.act()) {
            case CARE -> form;
            case HARVEST -> form.with("unit", Unit.KGM).with("productId", own);
            case SLAUGHTER, PREPARE, PROCESS ->
                form.with("inputs[0].unit", lot.unit())
                        .with("outputs[0].unit", lot.unit().dimension() == Unit.Dimension.COUNT ? Unit.KGM : lot.unit())
                        .with("outputs[0].productId", own);
            case PACK -> form.with("inputs[0].unit", lot.unit()).with("productId", own);
            case SHIP, DISTRIBUTE, SELL ->
                form.with("lots[0].unit", lot.unit())
                        .with("lots[0].quantity", in.written(hand.left().amount()));
            default -> form;
        };
    }

    private static Form counted(Form form, Movement movement, Voice in) {
        Form counted = form.with(
                "at.placeId",
                movement.toPlaceId() == null ? null : movement.toPlaceId().value());
        for (int i = 0; i < movement.loads().size(); i++) {
            counted = counted.with(
                    "lots[" + i + "].quantity",
                    in.written(movement.loads().get(i).shipped().amount()));
        }
        return counted;
    }

    /** Where the goods are, if that is a place of one's own that can still be chosen; the only place there is. */
    private static @Nullable String place(Sheet sheet) {
        InHand hand = sheet.hand();
        String there = hand == null || hand.lot().placeId() == null
                ? ""
                : Long.toString(hand.lot().placeId().value());
        if (sheet.places().stream().anyMatch(place -> place.value().equals(there))) {
            return there;
        }
        return sheet.places().size() == 1 ? sheet.places().get(0).value() : null;
    }
}
