package vn.nguon.pages.telling;

import gg.jte.Content;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguon.pages.PrerenderedPart;
import vn.nguon.pages.PublicFrames;
import vn.nguon.pages.scanned.Answer;
import vn.nguon.pages.scanned.AnsweringScans;
import vn.nguon.pages.scanned.FailedTest;
import vn.nguon.pages.scanned.Suspended;
import vn.nguon.pages.scanned.ThisStamp;
import vn.nguon.refusal.Language;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.history.RegionSighting;
import vn.nguon.scan.history.ScanHistory;
import vn.nguon.scan.region.Region;
import vn.nguon.scan.region.Regions;
import vn.nguon.scan.web.ScanPages;
import vn.nguon.stamp.code.StampSerial;

/** Answers scans with our pages. */
@Component
class HtmlAnswers implements ScanPages {

    private final AnsweringScans answering;
    private final ToldStories told;
    private final PublicFrames publicFrames;
    private final Content vietnameseRegions = options(Language.VI);
    private final Content englishRegions = options(Language.EN);

    HtmlAnswers(AnsweringScans answering, ToldStories told, PublicFrames publicFrames) {
        this.answering = answering;
        this.told = told;
        this.publicFrames = publicFrames;
    }

    @Override
    public byte[] answer(ScanResult scanned, @Nullable String doubtAt, Language language) {
        Answer answer = new Answer(
                VerdictWords.of(scanned),
                scanned.stamp() == null ? null : thisStamp(scanned.stamp()),
                scanned.story() == null ? null : told.of(scanned.story(), language),
                doubtAt,
                Suspended.of(scanned.stamp() == null ? null : scanned.stamp().orderedBy()),
                scanned.frozen(),
                scanned.stampFrozen(),
                failedTest(scanned.failedTest()),
                scanned.story() == null || doubtAt == null ? null : ask(doubtAt, language));
        return answering.answer(answer, language);
    }

    @Override
    public byte[] thanks(String reference, String backTo, Language language) {
        return answering.thank(reference, backTo, language);
    }

    @Override
    public String contentSecurityPolicy() {
        return publicFrames.contentSecurityPolicy();
    }

    static @Nullable FailedTest failedTest(vn.nguon.scan.story.@Nullable FailedTest test) {
        return test == null ? null : new FailedTest(test.tested(), test.at().toLocalDate(), test.ofIngredient());
    }

    private Answer.RegionAsk ask(String doubtAt, Language language) {
        String at = doubtAt.substring(0, doubtAt.lastIndexOf('/')) + "/region";
        return new Answer.RegionAsk(at, language == Language.EN ? englishRegions : vietnameseRegions);
    }

    private static Content options(Language language) {
        return new PrerenderedPart(Regions.all().stream()
                .map(region -> "<option value=\"" + region.code() + "\">"
                        + region.name().in(language) + "</option>")
                .collect(Collectors.joining("\n")));
    }

    private static ThisStamp thisStamp(ScanResult.ScannedStamp seen) {
        ScanHistory scanHistory = seen.history();
        Instant before = scanHistory.scans() > 1 ? scanHistory.first() : null;
        return new ThisStamp(
                new StampSerial(seen.stamp().number()).toString(),
                before,
                scanHistory.scans(),
                regions(scanHistory.sightings()),
                null);
    }

    private static List<ThisStamp.Region> regions(List<RegionSighting> sightings) {
        if (sightings.isEmpty()) {
            return List.of();
        }
        Map<Region, Long> counts = new LinkedHashMap<>();
        sightings.forEach(sighting -> counts.merge(sighting.region(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(count -> new ThisStamp.Region(Said.in(count.getKey().name()), count.getValue()))
                .toList();
    }
}
