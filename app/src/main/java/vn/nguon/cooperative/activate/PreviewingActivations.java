package vn.nguon.cooperative.activate;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.language.Language;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampRange;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.web.ActivationRequest;
import vn.nguon.trace.Lot;
import vn.nguon.trace.Lots;
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

    Mono<ActivationPreview> intend(Actor actor, ActivationRequest request, Language in) {
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
                        .zipWith(objections.against(lot.id()))
                        .map(found -> new ActivationPreview(
                                lot,
                                ranges,
                                withRoom(new ActivationPreview(lot, ranges, found.getT1(), found.getT2()), in),
                                found.getT2())));
    }

    private static List<String> withRoom(ActivationPreview intent, Language in) {
        List<String> doubts = new ArrayList<>(intent.doubts());
        Lot lot = intent.lot();
        if (intent.count() > intent.room()) {
            doubts.add(in.choose(
                    "Lô " + lot.code() + " chỉ còn " + in.number(Math.max(0, intent.room())) + " gói chưa có tem.",
                    "Only " + in.number(Math.max(0, intent.room())) + " packs of lot " + lot.code()
                            + " bear no stamp yet."));
        }
        return doubts;
    }

    private Mono<String> doubt(OrganisationId own, long number, Language in) {
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
