package vn.nguon.consumer;

import static vn.nguon.consumer.SampleStories.TODAY;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.Organisation;
import vn.nguon.organisation.OrganisationStatus;
import vn.nguon.pages.PageTemplates;
import vn.nguon.pages.PublicFrames;
import vn.nguon.pages.ServiceOperator;
import vn.nguon.recall.Recall;
import vn.nguon.recall.RecallId;
import vn.nguon.recall.RecallNotice;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.Verdict;
import vn.nguon.scan.finding.SuspicionRulings;
import vn.nguon.scan.history.RegionSighting;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;
import vn.nguon.scan.story.LotStory;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.Stamp;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.order.OrderId;
import vn.nguon.stamp.voiding.VoidingCause;

/** A page of every verdict, without a database. */
final class SamplePages {

    private static final Instant NOW = TODAY.atTime(3, 0).toInstant(ZoneOffset.UTC);
    private static final Instant ACTIVATED = Instant.parse("2026-11-09T03:00:00Z");
    private static final String DOUBT = "/S/000000Z89TMSQ7PFCVMJ/doubt";
    private static final Region HUE = region("46");
    private static final Region DA_NANG = region("48");
    private static final Region HO_CHI_MINH = region("79");
    private static final Region HA_NOI = region("01");

    private final PageTemplates pageTemplates = new PageTemplates();
    final PublicFrames frames = new PublicFrames(
            pageTemplates,
            new ServiceOperator(
                    "Trung tâm Truy xuất nguồn gốc Huế (trình diễn)",
                    "Số 1 Lê Lợi, thành phố Huế",
                    "0234 3822 000",
                    "hoi@nguon.example"));
    private final ScanResultPages answering = new ScanResultPages(
            new AnswerPages(pageTemplates, frames),
            new RenderedStories(pageTemplates, Clock.fixed(NOW, ZoneOffset.UTC)),
            pageTemplates,
            frames);

    /** Every sample by its name, in this language. */
    Map<String, byte[]> all(Language language) {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        pages.put("genuine", aGenuineArtichokeTea(language));
        pages.put("genuine-first-scan", aTeaNeverScannedBefore(language));
        pages.put("genuine-suspended", aTeaWhoseMakerIsSuspended(language));
        pages.put("genuine-long-names", orangesWithLongNames(language));
        pages.put("genuine-long-journey", aTeaWithALongJourney(language));
        pages.put("not-activated", aStampNotYetOnGoods(language));
        pages.put("unknown", aCodeOfSomebodyElse(language));
        pages.put("voided", aStampThatWasLost(language));
        pages.put("recalled", aTeaCalledBack(language));
        pages.put("expired", aTeaPastItsDay(language));
        pages.put("possible-copy", aStampSeenInTwoCities(language));
        pages.put("malformed", aCodeTypedWrongly(language));
        pages.put("too-many-tries", aNetworkThatTriesCodes(language));
        pages.put("doubt-received", answering.thanks("NN-4F2K", "/S/000000Z89TMSQ7PFCVMJ", language));
        pages.put("welcome", pageTemplates.render("consumer/welcome.jte", Map.of("frame", frames.in(language))));
        return pages;
    }

    byte[] aGenuineArtichokeTea(Language language) {
        return genuine(SampleStories.artichokeTea(), 3, language);
    }

    byte[] aTeaWhoseMakerIsSuspended(Language language) {
        OrganisationStatus suspended =
                new OrganisationStatus.Suspended(Instant.parse("2026-11-20T01:00:00Z"), "thiếu hồ sơ");
        return genuine(SampleStories.teaOfSuspendedMaker(suspended), 3, language);
    }

    byte[] aTeaNeverScannedBefore(Language language) {
        return genuine(SampleStories.artichokeTea(), 1, language);
    }

    byte[] orangesWithLongNames(Language language) {
        return genuine(SampleStories.orangesWithLongNames(), 2, language);
    }

    byte[] aTeaWithALongJourney(Language language) {
        return genuine(SampleStories.teaWithALongJourney(), 12_480, language);
    }

    byte[] teaWithFortyStages(Language language) {
        return genuine(SampleStories.teaWithFortyStages(), 3, language);
    }

    byte[] aTeaWithHostileTexts(Language language) {
        return genuine(SampleStories.hostileTexts(), 3, language);
    }

    byte[] aStampNotYetOnGoods(Language language) {
        Organisation herbs = SampleStories.artichokeTea().maker();
        return page(new Verdict.NotActivated(herbs.name()), scanned(herbs, 1), null, language);
    }

    byte[] aCodeOfSomebodyElse(Language language) {
        return page(new Verdict.Unknown(), null, null, language);
    }

    byte[] aStampThatWasLost(Language language) {
        Stamp.End end = new Stamp.End(
                UUID.randomUUID(),
                VoidingCause.LOST,
                "Cuộn tem thất lạc khi vận chuyển.",
                Instant.parse("2026-11-14T02:00:00Z"));
        return page(
                new Verdict.Voided(end), scanned(SampleStories.artichokeTea().maker(), 4), null, language);
    }

    byte[] aTeaCalledBack(Language language) {
        LotStory tea = SampleStories.artichokeTea();
        Recall recall = new Recall(
                new RecallId(new UUID(0, 1)),
                tea.lot().id(),
                tea.maker().id(),
                new RecallNotice(
                        new LocalizedText(
                                "Một số hộp của lô này bị ẩm khi đóng gói và có thể bị mốc. Các lô khác không liên quan.",
                                "Some boxes of this lot were packed damp and may grow mould. No other lot is concerned."),
                        ""),
                false,
                Instant.parse("2026-11-18T02:00:00Z"),
                "account:1",
                null);
        return page(
                new Verdict.Recalled(recall, tea.lot(), false, tea.maker()), scanned(tea.maker(), 3), tea, language);
    }

    byte[] aTeaPastItsDay(Language language) {
        LotStory tea = SampleStories.artichokeTea();
        LocalDate lastDay = Objects.requireNonNull(tea.lot().expiresOn());
        return page(new Verdict.Expired(lastDay, tea.maker()), scanned(tea.maker(), 3), tea, language);
    }

    byte[] aStampSeenInTwoCities(Language language) {
        LotStory tea = SampleStories.artichokeTea();
        Suspicion suspicion = new Suspicion(
                "far-apart-too-soon",
                Suspicion.Audience.EVERYBODY,
                new LocalizedText("Quét ở hai nơi xa nhau", "Scanned far apart"),
                List.of(
                        new Suspicion.Seen(Instant.parse("2026-11-15T02:10:00Z"), HUE, 2),
                        new Suspicion.Seen(Instant.parse("2026-11-15T03:05:00Z"), HO_CHI_MINH, 14),
                        new Suspicion.Seen(Instant.parse("2026-11-16T08:44:00Z"), HA_NOI, 9)));
        return page(new Verdict.PossibleCopy(suspicion), scanned(tea.maker(), 25), tea, language);
    }

    byte[] aCodeTypedWrongly(Language language) {
        return page(new Verdict.Malformed("000000Z89TMSQ7PFCV\"><b>"), null, null, language);
    }

    byte[] aSerialTypedAsACode(Language language) {
        return page(new Verdict.Malformed("0000 0000 1000 9"), null, null, language);
    }

    byte[] aNetworkThatTriesCodes(Language language) {
        return page(new Verdict.TooManyTries(Duration.ofSeconds(45)), null, null, language);
    }

    private byte[] genuine(LotStory story, int scans, Language language) {
        Organisation maker = story.maker();
        return page(new Verdict.Genuine(maker.name(), ACTIVATED), scanned(maker, scans), story, language);
    }

    private byte[] page(
            Verdict verdict, ScanResult.@Nullable ScannedStamp stamp, @Nullable LotStory story, Language language) {
        boolean doubtful = !(verdict instanceof Verdict.Malformed || verdict instanceof Verdict.TooManyTries);
        return answering.answer(new ScanResult(verdict, stamp, story, null), doubtful ? DOUBT : null, language);
    }

    private static ScanResult.ScannedStamp scanned(Organisation orderedBy, int times) {
        Stamp.Origin origin = new Stamp.Origin(new OrderId(12), orderedBy.id(), null, null);
        List<RegionSighting> sightings = times < 3
                ? List.of()
                : Stream.concat(Collections.nCopies(Math.min(times, 40) - 1, HUE).stream(), Stream.of(DA_NANG))
                        .map(region -> new RegionSighting(NOW, region))
                        .toList();
        ScanHistory history = new ScanHistory(
                times, Instant.parse("2026-11-13T02:41:00Z"), NOW, sightings, List.of(), SuspicionRulings.NONE);
        return new ScanResult.ScannedStamp(
                new Stamp.NotActivated(new StampNumber(1000), origin), orderedBy, history, null, List.of());
    }

    private static Region region(String code) {
        return Objects.requireNonNull(Regions.find(code));
    }
}
