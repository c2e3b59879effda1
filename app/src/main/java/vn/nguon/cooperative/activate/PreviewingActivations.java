package vn.nguon.cooperative.activate;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.pages.words.Voice;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.web.ActivationRequest;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Lots;
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

    PreviewingActivations(Stamps stamps, Lots lots, Objections objections) {
        this.stamps = stamps;
        this.lots = lots;
        this.objections = objections;
    }

    Mono<ActivationPreview> intend(Actor actor, ActivationRequest request, Voice in) {
        List<StampRange> ranges = request.selection().ranges();
        return lots.find(request.lot())
                .doOnNext(lot -> actor.requireWorkingFor(lot.organisation()))
                .flatMap(lot -> Flux.fromIterable(ranges)
                        .take(LOOKED_AT)
                        .concatMap(
                                range -> Flux.just(range.first(), range.last()).distinct())
                        .concatMap(number -> doubt(actor.ownOrganisation(), number, in))
                        .distinct()
                        .collectList()
                        .map(doubts -> withRoom(doubts, lot, ranges, in))
                        .zipWith(objections.against(lot.id()))
                        .map(found -> new ActivationPreview(
                                lot,
                                ranges,
                                found.getT1(),
                                found.getT2(),
                                !found.getT1().isEmpty() || found.getT2().stream().anyMatch(each -> stops(each, lot)))));
    }

    /** What is held goes no further itself; what it was made into does. */
    private static boolean stops(Objection objection, Lot lot) {
        return objection.standing()
                && (!(objection instanceof Objection.Held) || objection.lot().id().equals(lot.id()));
    }

    private static List<String> withRoom(List<String> found, Lot lot, List<StampRange> ranges, Voice in) {
        List<String> doubts = new ArrayList<>(found);
        long bare = NextRolls.bare(lot);
        if (ranges.stream().mapToLong(StampRange::count).sum() > bare) {
            doubts.add(in.choose(
                    "Lô " + lot.code() + " chỉ còn " + in.number(bare) + " gói chưa có tem.",
                    "Only " + in.number(bare) + " packs of lot " + lot.code() + " bear no stamp yet."));
        }
        return doubts;
    }

    private Mono<String> doubt(OrganisationId own, long number, Voice in) {
        String serial = StampSerial.of(number).toString();
        return stamps.find(new StampNumber(number)).mapNotNull(stamp -> {
            if (!(stamp instanceof Stamp.Issued issued)
                    || !issued.origin().organisation().equals(own)) {
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
