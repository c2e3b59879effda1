package vn.nguon.inspector.stamp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.inspector.entry.ShownEntry;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.place.Place;
import vn.nguon.pages.naming.ActorNames;
import vn.nguon.product.Product;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.alert.Alert;
import vn.nguon.scan.history.Scans;
import vn.nguon.scan.report.ConsumerReport;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.activation.Activation;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.freezing.StampFreeze;
import vn.nguon.stamp.order.StampOrder;
import vn.nguon.trace.Lot;
import vn.nguon.trace.pack.PackWays;

/**
 * Everything that is known of one stamp.
 *
 * @param proof      what is known of the code it was looked up by
 * @param code       that code, empty if none was read
 * @param product    what it may go on, or is on
 * @param activation the act that put it on goods, if it is on goods
 * @param whereabouts who has its package, as far as records named it; null if it is on no goods
 * @param scans      the latest
 * @param freeze     the act that holds it, if it is held
 */
public record StampFile(
        StampSerial serial,
        Proof proof,
        String code,
        ScanResult scanned,
        StampOrder order,
        @Nullable Organisation printHouse,
        @Nullable Product product,
        @Nullable Activation activation,
        @Nullable Place activatedAt,
        PackWays.@Nullable Whereabouts whereabouts,
        Scans.OfStamp scans,
        List<Alert> alerts,
        List<ConsumerReport> doubts,
        @Nullable StampFreeze freeze,
        List<ShownEntry> entries,
        ActorNames names) {

    public StampFile {
        alerts = List.copyOf(alerts);
        doubts = List.copyOf(doubts);
        entries = List.copyOf(entries);
    }

    /** What looking it up said about the paper that the inspector holds. */
    public enum Proof {
        /** Its code was read, and it is one that we made. */
        CODE,
        /** Only its serial was read, which anybody can print. */
        SERIAL,
        /** Its code was read, and it is not this stamp's. */
        OTHER_CODE
    }

    public ScanResult.ScannedStamp known() {
        ScanResult.ScannedStamp known = scanned.stamp();
        if (known == null) {
            throw new IllegalStateException("a file of a stamp that does not exist");
        }
        return known;
    }

    public Stamp.Issued stamp() {
        return known().stamp();
    }

    public Organisation owner() {
        return known().orderedBy();
    }

    /** The lot it is on, or was on when it was voided. */
    public @Nullable Lot lot() {
        return scanned.story() == null ? null : scanned.story().lot();
    }

    public Stamp.@Nullable End end() {
        return stamp().end();
    }
}
