package vn.nguon.cooperative.record;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.identity.Actor;
import vn.nguon.identity.OrganisationId;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.MalformedCode;
import vn.nguon.stamp.code.MistypedSerial;
import vn.nguon.stamp.code.StampName;
import vn.nguon.trace.Lot;
import vn.nguon.trace.LotId;
import vn.nguon.trace.Lots;

/** Finds the lot that a label speaks of: a stamp that is on it, or the Digital Link of its number. */
@Component
class FindingByLabel {

    private static final Pattern LOT_LINK = Pattern.compile("/10/([A-Za-z0-9._-]{1,20})(?:[/?#].*)?$");

    private final Stamps stamps;
    private final Lots lots;

    FindingByLabel(Stamps stamps, Lots lots) {
        this.stamps = stamps;
        this.lots = lots;
    }

    /** The lot, if the text is a label of a lot of the actor's organisation; else nothing. */
    Mono<LotId> lot(Actor actor, String scanned) {
        OrganisationId own = actor.ownOrganisation();
        Matcher link = LOT_LINK.matcher(scanned.strip());
        if (link.find() && scanned.contains("/01/")) {
            return lots.findByCode(own, link.group(1)).map(Lot::id);
        }
        return stamp(scanned.strip())
                .ofType(Stamp.Activated.class)
                .filter(stamp -> stamp.binding().organisation().equals(own))
                .map(stamp -> stamp.binding().lot());
    }

    private Mono<Stamp> stamp(String scanned) {
        try {
            return stamps.find(StampName.read("q", scanned));
        } catch (MalformedCode | MistypedSerial words) {
            return Mono.empty();
        }
    }
}
