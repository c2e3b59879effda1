package vn.nguon.pages.scanned;

import static vn.nguon.pages.scanned.SampleStories.TODAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.PageTemplates;
import vn.nguon.pages.PublicFrames;
import vn.nguon.pages.ServiceOperator;
import vn.nguon.pages.story.Story;
import vn.nguon.pages.story.TellingStories;
import vn.nguon.pages.words.Bilingual;
import vn.nguon.pages.words.Voice;
import vn.nguon.refusal.Language;

/** A page of every verdict, without a database. */
final class SamplePages {

    private static final String HERBS = "HTX Dược liệu Phong Điền";
    private static final String DOUBT = "/S/000000Z89TMSQ7PFCVMJ/doubt";
    private static final Verdict.Genuine GENUINE = new Verdict.Genuine(HERBS, LocalDate.of(2026, 11, 9));

    private final PageTemplates pageTemplates = new PageTemplates();
    final PublicFrames frames = new PublicFrames(
            pageTemplates,
            new ServiceOperator(
                    "Trung tâm Truy xuất nguồn gốc Huế (trình diễn)",
                    "Số 1 Lê Lợi, thành phố Huế",
                    "0234 3822 000",
                    "hoi@nguon.example"));
    private final TellingStories telling = new TellingStories(pageTemplates);
    private final AnsweringScans answering = new AnsweringScans(pageTemplates, frames);

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
        pages.put("doubt-received", answering.thank("NN-4F2K", "/S/000000Z89TMSQ7PFCVMJ", language));
        pages.put("welcome", pageTemplates.render("welcome.jte", Map.of("frame", frames.in(Voice.of(language)))));
        return pages;
    }

    byte[] aGenuineArtichokeTea(Language language) {
        return page(GENUINE, scanned(3), SampleStories.artichokeTea(), language);
    }

    byte[] aTeaWhoseMakerIsSuspended(Language language) {
        return answering.answer(
                new Answer(
                        GENUINE,
                        scanned(3),
                        telling.tell(SampleStories.artichokeTea(), language, TODAY),
                        DOUBT,
                        new Suspended(HERBS, LocalDate.of(2026, 11, 20)),
                        false,
                        false,
                        null,
                        null),
                language);
    }

    byte[] aTeaNeverScannedBefore(Language language) {
        return page(
                GENUINE,
                new ThisStamp("0000000010009", null, 1, List.of(), null),
                SampleStories.artichokeTea(),
                language);
    }

    byte[] orangesWithLongNames(Language language) {
        Story story = SampleStories.orangesWithLongNames();
        return page(new Verdict.Genuine(story.maker().name(), LocalDate.of(2026, 11, 18)), scanned(2), story, language);
    }

    byte[] aTeaWithALongJourney(Language language) {
        return page(GENUINE, scanned(12_480), SampleStories.teaWithALongJourney(), language);
    }

    byte[] teaWithFortyStages(Language language) {
        return page(GENUINE, scanned(3), SampleStories.teaWithFortyStages(), language);
    }

    byte[] aTeaWithHostileTexts(Language language) {
        return page(GENUINE, scanned(3), SampleStories.hostileTexts(), language);
    }

    byte[] aStampNotYetOnGoods(Language language) {
        return page(new Verdict.NotActivated(HERBS), scanned(1), null, language);
    }

    byte[] aCodeOfSomebodyElse(Language language) {
        return page(new Verdict.Unknown(), null, null, language);
    }

    byte[] aStampThatWasLost(Language language) {
        return page(
                new Verdict.Voided(
                        LocalDate.of(2026, 11, 14),
                        new Bilingual("cuộn tem thất lạc khi vận chuyển.", "the roll was lost in transport.")),
                scanned(4),
                null,
                language);
    }

    byte[] aTeaCalledBack(Language language) {
        return page(
                new Verdict.Recalled(
                        "ATS-2026-041",
                        LocalDate.of(2026, 11, 18),
                        new Bilingual(
                                "Một số hộp của lô này bị ẩm khi đóng gói và có thể bị mốc. Các lô khác không liên quan.",
                                "Some boxes of this lot were packed damp and may grow mould. No other lot is concerned."),
                        new Bilingual(
                                "Đừng uống. Đem hộp trà đến nơi mua hoặc gửi lại hợp tác xã để được hoàn tiền, không cần hoá đơn.",
                                "Do not drink it. Take the box back to the shop or the cooperative for a refund; no receipt is needed."),
                        new Verdict.Contact(HERBS, "0234 3551 234")),
                scanned(3),
                SampleStories.artichokeTea(),
                language);
    }

    byte[] aTeaPastItsDay(Language language) {
        return page(
                new Verdict.Expired(LocalDate.of(2027, 11, 9), new Verdict.Contact(HERBS, "0234 3551 234")),
                scanned(3),
                SampleStories.artichokeTea(),
                language);
    }

    byte[] aStampSeenInTwoCities(Language language) {
        return page(
                new Verdict.PossibleCopy(List.of(
                        new Verdict.Sighting(Instant.parse("2026-11-15T02:10:00Z"), Bilingual.same("Huế"), 2),
                        new Verdict.Sighting(
                                Instant.parse("2026-11-15T03:05:00Z"), Bilingual.same("TP. Hồ Chí Minh"), 14),
                        new Verdict.Sighting(Instant.parse("2026-11-16T08:44:00Z"), Bilingual.same("Hà Nội"), 9))),
                scanned(25),
                SampleStories.artichokeTea(),
                language);
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

    private byte[] page(Verdict verdict, @Nullable ThisStamp stamp, @Nullable Story story, Language language) {
        boolean doubtful = !(verdict instanceof Verdict.Malformed || verdict instanceof Verdict.TooManyTries);
        return answering.answer(
                new Answer(
                        verdict,
                        stamp,
                        story == null ? null : telling.tell(story, language, TODAY),
                        doubtful ? DOUBT : null),
                language);
    }

    private static ThisStamp scanned(long times) {
        return new ThisStamp(
                "0000000010009",
                times == 1 ? null : Instant.parse("2026-11-13T02:41:00Z"),
                times,
                times < 3
                        ? List.of()
                        : List.of(
                                new ThisStamp.Region(Bilingual.same("Huế"), times - 1),
                                new ThisStamp.Region(Bilingual.same("Đà Nẵng"), 1)),
                new ThisStamp.Entry(18_204, "/log/entries/18204"));
    }
}
