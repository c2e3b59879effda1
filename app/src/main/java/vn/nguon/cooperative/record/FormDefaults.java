package vn.nguon.cooperative.record;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.pages.form.FilledForm;
import vn.nguon.pages.frame.PageUser;
import vn.nguon.refusal.NotFound;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.EventId;
import vn.nguon.trace.event.Events;
import vn.nguon.trace.event.Goods;
import vn.nguon.trace.event.RecordedEvent;
import vn.nguon.trace.holding.LotHolding;
import vn.nguon.trace.moving.Movement;
import vn.nguon.trace.moving.MovementId;
import vn.nguon.trace.moving.Movements;

/** What a form begins with: what is known already, or what was said wrong and is to be said right. */
@Component
class FormDefaults {

    private final Events events;
    private final Lots lots;
    private final Movements movements;
    private final Clock clock;

    FormDefaults(Events events, Lots lots, Movements movements, Clock clock) {
        this.events = events;
        this.lots = lots;
        this.movements = movements;
        this.clock = clock;
    }

    /**
     * The form, filled in as far as can be.
     *
     * @param corrects a record of the worker's own organisation that was declared wrong, or null
     */
    Mono<FilledForm> of(PageUser worker, RecordForm sheet, @Nullable UUID corrects) {
        FilledForm filledForm = begun(sheet, worker.in());
        return corrects == null
                ? Mono.just(filledForm)
                : events.get(new EventId(corrects))
                        .filter(wrong -> !wrong.stands()
                                && worker.own().id().equals(wrong.who().id()))
                        .flatMap(wrong -> Mono.zip(made(wrong), receiver(wrong, sheet, filledForm))
                                .map(known ->
                                        CorrectionForm.of(wrong, known.getT1(), sheet, known.getT2(), worker.in())))
                        .switchIfEmpty(Mono.error(NotFound::new));
    }

    private Mono<Map<LotId, Lot>> made(RecordedEvent wrong) {
        return lots.findAll(wrong.made().stream().map(Goods::lotId).toList()).collectMap(Lot::id);
    }

    /** To whom goods were shipped; the form asks by number, since organisations may be called alike. */
    private Mono<FilledForm> receiver(RecordedEvent wrong, RecordForm sheet, FilledForm form) {
        String movement = wrong.details().get("movementId");
        return movement == null || !sheet.act().sends()
                ? Mono.just(form)
                : movements
                        .get(new MovementId(UUID.fromString(movement)))
                        .map(shipped -> form.with("to", shipped.to().value()));
    }

    private FilledForm begun(RecordForm sheet, Language in) {
        FilledForm filledForm = FilledForm.blank()
                .with(
                        "at.time",
                        LocalDateTime.ofInstant(clock.instant(), VietnamTime.ZONE)
                                .truncatedTo(ChronoUnit.MINUTES))
                .with(sheet.act() == RecordKind.RELOCATE ? "fromPlaceId" : "at.placeId", place(sheet));
        LotHolding hand = sheet.hand();
        if (hand == null) {
            return sheet.movement() == null ? filledForm : counted(filledForm, sheet, sheet.movement(), in);
        }
        Lot lot = hand.lot();
        String own = sheet.products().stream().anyMatch(product -> product.id().equals(lot.productId()))
                ? Long.toString(Objects.requireNonNull(lot.productId()).value())
                : "";
        return switch (sheet.act()) {
            case CARE -> filledForm;
            case HARVEST -> filledForm.with("unit", Unit.KGM).with("productId", own);
            case SLAUGHTER, PREPARE, PROCESS ->
                filledForm
                        .with("inputs[0].unit", lot.unit())
                        .with("outputs[0].unit", lot.unit().dimension() == Unit.Dimension.COUNT ? Unit.KGM : lot.unit())
                        .with("outputs[0].productId", own);
            case PACK -> filledForm.with("inputs[0].unit", lot.unit()).with("productId", own);
            case CASE -> filledForm.with("lots[0].unit", lot.unit());
            case TAKE_BACK, WRITE_OFF ->
                filledForm.with("lots[0].unit", hand.left().withinSixDecimals().unit());
            case RELOCATE, SHIP, DISTRIBUTE, SELL, RETURN ->
                filledForm
                        .with("lots[0].unit", hand.left().withinSixDecimals().unit())
                        .with(
                                "lots[0].quantity",
                                in.written(hand.left().withinSixDecimals().amount()));
            default -> filledForm;
        };
    }

    private static FilledForm counted(FilledForm form, RecordForm sheet, Movement movement, Language in) {
        if (sheet.act() == RecordKind.SETTLE) {
            FilledForm missing = form;
            for (int i = 0; i < sheet.missing().size(); i++) {
                missing = missing.with(
                        "lots[" + i + "].quantity",
                        in.written(sheet.missing()
                                .get(i)
                                .missing()
                                .withinSixDecimals()
                                .amount()));
            }
            return missing;
        }
        FilledForm counted = form.with(
                "at.placeId",
                movement.toPlaceId() == null ? null : movement.toPlaceId().value());
        for (int i = 0; i < movement.loads().size(); i++) {
            counted = counted.with(
                    "lots[" + i + "].quantity",
                    in.written(movement.loads()
                            .get(i)
                            .shipped()
                            .withinSixDecimals()
                            .amount()));
        }
        return counted;
    }

    /** Where the goods are, if that is a place of one's own that can still be chosen; the only place there is. */
    private static @Nullable String place(RecordForm sheet) {
        LotHolding hand = sheet.hand();
        String there = hand == null || hand.lot().placeId() == null
                ? ""
                : Long.toString(hand.lot().placeId().value());
        if (sheet.places().stream().anyMatch(place -> place.value().equals(there))) {
            return there;
        }
        return sheet.places().size() == 1 && sheet.act() != RecordKind.RELOCATE
                ? sheet.places().get(0).value()
                : null;
    }
}
