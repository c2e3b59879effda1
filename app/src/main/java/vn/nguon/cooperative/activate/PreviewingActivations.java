package vn.nguon.cooperative.activate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.selection.NextStamps;
import vn.nguon.stamp.web.ActivationRequest;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Lots;
import vn.nguon.trace.objection.GoodsAct;
import vn.nguon.trace.objection.Objection;
import vn.nguon.trace.objection.Objections;

/** Looks at what an activation would do before anybody does it; whether it can be is settled by doing it. */
@Component
class PreviewingActivations {

    /** The ends of so many ranges are looked at. */
    private static final int LOOKED_AT = 20;

    private final Stamps stamps;
    private final Lots lots;
    private final Objections objections;
    private final NextStamps nextStamps;
    private final Clock clock;

    PreviewingActivations(Stamps stamps, Lots lots, Objections objections, NextStamps nextStamps, Clock clock) {
        this.stamps = stamps;
        this.lots = lots;
        this.objections = objections;
        this.nextStamps = nextStamps;
        this.clock = clock;
    }

    Mono<ActivationPreview> intend(Actor actor, ActivationRequest request, Language in) {
        List<StampRange> ranges = request.selection().ranges();
        return lots.get(request.lot())
                .doOnNext(lot -> actor.requireWorkingFor(lot.organisation()))
                .flatMap(lot -> Flux.fromIterable(ranges)
                        .take(LOOKED_AT)
                        .concatMap(
                                range -> Flux.just(range.first(), range.last()).distinct())
                        .concatMap(number -> doubt(actor.ownOrganisation(), number, in))
                        .distinct()
                        .collectList()
                        .zipWith(Mono.zip(against(lot), nextStamps.barePacks(actor.ownOrganisation(), lot.id())))
                        .map(found -> preview(
                                lot,
                                ranges,
                                found.getT1(),
                                found.getT2().getT1(),
                                found.getT2().getT2(),
                                in)));
    }

    private static ActivationPreview preview(
            Lot lot, List<StampRange> ranges, List<String> found, List<Objection> against, long bare, Language in) {
        List<String> doubts = new ArrayList<>(found);
        if (ranges.stream().mapToLong(StampRange::count).sum() > bare) {
            doubts.add(in.choose(
                    "Lô " + lot.code() + " chỉ còn " + in.number(bare) + " gói chưa có tem.",
                    "Only " + in.number(bare) + " packs of lot " + lot.code() + " bear no stamp yet."));
        }
        boolean refused = !doubts.isEmpty()
                || against.stream().anyMatch(each -> each.rule().forbids(GoodsAct.STAMP));
        return new ActivationPreview(lot, ranges, doubts, against, refused);
    }

    /** What speaks against the goods now; that they are past their last day too. */
    private Mono<List<Objection>> against(Lot lot) {
        LocalDate last = lot.expiresOn();
        return objections
                .against(lot.id())
                .map(found -> last == null || !VietnamTime.day(clock.instant()).isAfter(last)
                        ? found
                        : Stream.concat(found.stream(), Stream.of(new Objection.Expired(lot, last)))
                                .toList());
    }

    private Mono<String> doubt(OrganisationId own, long number, Language in) {
        String serial = StampSerial.of(number).toString();
        return stamps.find(new StampNumber(number)).mapNotNull(stamp -> {
            Stamp.Issued issued = stamp.issued()
                    .filter(found -> found.origin().organisation().equals(own))
                    .orElse(null);
            if (issued == null) {
                return in.choose(
                        "Tem " + serial + " không phải tem đã cấp cho đơn vị.",
                        "Stamp " + serial + " was not issued to your organisation.");
            }
            return switch (issued.state()) {
                case NOT_ACTIVATED -> null;
                case ACTIVATED ->
                    in.choose("Tem " + serial + " đã kích hoạt rồi.", "Stamp " + serial + " is activated already.");
                case VOIDED -> in.choose("Tem " + serial + " đã bị huỷ.", "Stamp " + serial + " was voided.");
            };
        });
    }
}
