package vn.nguon.scan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import vn.nguon.gs1.Gtin;
import vn.nguon.http.client.ClientNetwork;
import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationCache;
import vn.nguon.recall.OpenRecalls;
import vn.nguon.recall.Recalls;
import vn.nguon.scan.alert.RaisingAlerts;
import vn.nguon.scan.history.ScanCount;
import vn.nguon.scan.history.ScanCounts;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.history.WritingScans;
import vn.nguon.scan.story.LotStories;
import vn.nguon.scan.story.LotStory;
import vn.nguon.scan.story.PackStories;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.scan.suspicion.SuspicionRules;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.Stamps;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.freezing.FrozenStamps;
import vn.nguon.stamp.freezing.StampFreezes;
import vn.nguon.trace.event.RecordedEvent;

/** A person points a camera, we answer. */
@Component
public class VerifyingScans {

    private static final ScanResult UNKNOWN = ScanResult.without(new Verdict.Unknown());
    private static final ScanResult LOST = ScanResult.without(new Verdict.RecordLost());
    private static final Mono<Optional<LotStory>> NO_STORY = Mono.just(Optional.empty());

    private final Stamps stamps;
    private final OrganisationCache organisations;
    private final LotStories lotStories;
    private final PackStories packStories;
    private final SuccessorLots successorLots;
    private final Recalls recalls;
    private final StampFreezes freezes;
    private final ScanCounts scanCounts;
    private final WritingScans writing;
    private final RaisingAlerts alerts;
    private final SuspicionRules rules;
    private final SayableVerdicts sayable;
    private final Clock clock;

    VerifyingScans(
            Stamps stamps,
            OrganisationCache organisations,
            LotStories lotStories,
            PackStories packStories,
            SuccessorLots successorLots,
            Recalls recalls,
            StampFreezes freezes,
            ScanCounts scanCounts,
            WritingScans writing,
            RaisingAlerts alerts,
            SuspicionRules rules,
            SayableVerdicts sayable,
            Clock clock) {
        this.stamps = stamps;
        this.organisations = organisations;
        this.lotStories = lotStories;
        this.packStories = packStories;
        this.successorLots = successorLots;
        this.recalls = recalls;
        this.freezes = freezes;
        this.scanCounts = scanCounts;
        this.writing = writing;
        this.alerts = alerts;
        this.rules = rules;
        this.sayable = sayable;
        this.clock = clock;
    }

    /**
     * Answers a scan, and counts it. A code of ours under a GTIN that it was not issued under is unknown: it was not
     * printed so.
     *
     * @param gtin    what the link named as the product, if it named one
     * @param network the scanner's
     */
    public Mono<ScanResult> scan(StampCode code, @Nullable Gtin gtin, Language language, ClientNetwork network) {
        return verify(code, gtin, language, new Why(true, network));
    }

    /** Answers again who has scanned already, and does not count it. */
    public Mono<ScanResult> look(StampCode code, @Nullable Gtin gtin, Language language) {
        return verify(code, gtin, language, Why.SEEN_AGAIN);
    }

    /** Answers a program or a browser when nobody looks: counts nothing and raises no alert. */
    public Mono<ScanResult> preview(StampCode code, @Nullable Gtin gtin, Language language) {
        return verify(code, gtin, language, Why.UNATTENDED);
    }

    /**
     * Answers inspectors as it would answer a scan, and does not count it, nor raises an alert: that somebody inspects a
     * stamp is not suspicious. A serial proves nothing about a code; anybody can guess one.
     */
    public Mono<ScanResult> look(StampNumber number, Language language) {
        return stamps.find(number).flatMap(stamp -> {
            if (!(stamp instanceof Stamp.Issued issued)) {
                return Mono.fromSupplier(() -> said(UNKNOWN));
            }
            return tally(issued.origin(), number).flatMap(tally -> answer(issued, tally, language, Why.INSPECTED));
        });
    }

    /** What is known of the stamp and what is known of its scans are asked for at the same time. */
    private Mono<ScanResult> verify(StampCode code, @Nullable Gtin gtin, Language language, Why why) {
        Mono<Stamp.Origin> made = stamps.origin(code);
        Mono<ScanResult> answer = (gtin == null ? made : made.filter(origin -> gtin.equals(origin.gtin())))
                .flatMap(origin -> Mono.zip(stamps.find(origin, code.number()), tally(origin, code.number()))
                        .flatMap(known -> answer(known.getT1(), known.getT2(), language, why)))
                .switchIfEmpty(Mono.defer(() -> notFound(code)));
        return sayable.inTime(answer);
    }

    private Mono<ScanResult> notFound(StampCode code) {
        return stamps.isLost(code).map(lost -> said(lost ? LOST : UNKNOWN));
    }

    private ScanResult said(ScanResult aboutNoStamp) {
        sayable.unheardSince(aboutNoStamp.verdict().kind());
        return aboutNoStamp;
    }

    private Mono<ScanCount> tally(Stamp.Origin origin, StampNumber number) {
        return scanCounts.of(origin.order().value(), number.value());
    }

    private Mono<ScanResult> answer(Stamp.Issued stamp, ScanCount tally, Language language, Why why) {
        Stamp.Binding binding = stamp.binding();
        Mono<Optional<LotStory>> story =
                binding == null ? NO_STORY : lotStories.of(binding.lot()).map(Optional::of);
        return Mono.zip(
                        story,
                        recalls.open(),
                        organisations.get(stamp.origin().organisation()),
                        freezes.frozen(),
                        successorLots.of(stamp))
                .flatMap(known -> packStories
                        .of(known.getT1().orElse(null), stamp.number().value())
                        .map(way -> judged(
                                stamp,
                                known.getT1().orElse(null),
                                known.getT2(),
                                tally,
                                known.getT3(),
                                known.getT4().holding(stamp.number()),
                                way,
                                known.getT5(),
                                language,
                                why)));
    }

    private ScanResult judged(
            Stamp.Issued stamp,
            @Nullable LotStory story,
            OpenRecalls open,
            ScanCount tally,
            Organisation orderedBy,
            FrozenStamps.@Nullable Range frozen,
            List<RecordedEvent> way,
            List<Verdict.Successor> successors,
            Language language,
            Why why) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ScanHistory scanHistory = why.network() == null ? tally.seen(now) : tally.scanned(now);
        List<Suspicion> suspicions = story == null ? List.of() : rules.about(scanHistory, story.sale());
        Verdict.OfStamp judged = VerdictRules.verdict(
                stamp,
                orderedBy,
                story,
                open,
                SuspicionRules.told(suspicions, scanHistory),
                frozen != null,
                VietnamTime.day(now));
        Verdict.OfStamp verdict =
                judged instanceof Verdict.Voided voided ? new Verdict.Voided(voided.end(), successors) : judged;
        Instant unheardSince = sayable.unheardSince(verdict.kind());
        if (why.network() != null) {
            writing.add(tally, now, verdict.name(), language, why.network());
        }
        if (why.alerts()) {
            suspicions.forEach(
                    suspicion -> alerts.raise(tally.order(), tally.number(), suspicion, now, scanHistory.rulings()));
        }
        return new ScanResult(
                verdict, new ScanResult.ScannedStamp(stamp, orderedBy, scanHistory, frozen, way), story, unheardSince);
    }

    /**
     * Why somebody is answered.
     *
     * @param network of who scans; null where nobody does
     */
    private record Why(boolean alerts, @Nullable ClientNetwork network) {

        static final Why SEEN_AGAIN = new Why(true, null);
        static final Why UNATTENDED = new Why(false, null);
        static final Why INSPECTED = new Why(false, null);
    }
}
