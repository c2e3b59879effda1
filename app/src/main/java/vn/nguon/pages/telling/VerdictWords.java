package vn.nguon.pages.telling;

import java.util.List;
import java.util.Objects;
import vn.nguon.organisation.Organisation;
import vn.nguon.pages.scanned.Verdict;
import vn.nguon.pages.words.Bilingual;
import vn.nguon.recall.Recall;
import vn.nguon.refusal.Language;
import vn.nguon.refusal.Sentence;
import vn.nguon.scan.ScanResult;
import vn.nguon.scan.story.LotStory;
import vn.nguon.scan.suspicion.Suspicion;
import vn.nguon.stamp.Stamp;
import vn.nguon.trace.Lot;

/** Verdicts as pages tell them. */
public final class VerdictWords {

    private static final Bilingual NOT_KNOWN = new Bilingual("không rõ nơi", "place not known");
    private static final Sentence DO_NOT_USE = new Sentence(
            "Đừng dùng và đừng bán hàng này. Hãy giữ riêng, trả lại nơi mua hoặc liên hệ đơn vị thu hồi.",
            "Do not use or sell these goods. Keep them apart, and take them back to the shop or contact the maker.");
    private static final Sentence MADE_FROM = new Sentence(
            "Hàng này được làm từ lô đang bị thu hồi. ", "These goods were made from the lot that is called back. ");

    private VerdictWords() {}

    /** The verdict, with the facts that its sentence needs. */
    public static Verdict of(ScanResult scanned) {
        vn.nguon.scan.Verdict verdict = scanned.verdict();
        if (verdict instanceof vn.nguon.scan.Verdict.OfStamp known) {
            return ofStamp(known, scanned);
        }
        if (verdict instanceof vn.nguon.scan.Verdict.Malformed malformed) {
            return new Verdict.Malformed(malformed.typed());
        }
        if (verdict instanceof vn.nguon.scan.Verdict.TooManyTries tries) {
            return new Verdict.TooManyTries(tries.pause());
        }
        return new Verdict.Unknown();
    }

    private static Verdict ofStamp(vn.nguon.scan.Verdict.OfStamp verdict, ScanResult scanned) {
        Organisation owner = Objects.requireNonNull(scanned.stamp()).orderedBy();
        if (verdict instanceof vn.nguon.scan.Verdict.Genuine genuine) {
            return new Verdict.Genuine(owner.name(), Said.day(genuine.activatedAt()));
        }
        if (verdict instanceof vn.nguon.scan.Verdict.Voided voided) {
            return new Verdict.Voided(Said.day(voided.end().at()), reason(voided.end()));
        }
        LotStory story = scanned.story();
        if (story != null && verdict instanceof vn.nguon.scan.Verdict.Recalled recalled) {
            return recalled(recalled.recall(), recalled.ofIngredient(), story);
        }
        if (story != null && verdict instanceof vn.nguon.scan.Verdict.Expired expired) {
            return new Verdict.Expired(expired.on(), contact(story.maker(), ""));
        }
        if (verdict instanceof vn.nguon.scan.Verdict.PossibleCopy copy) {
            return new Verdict.PossibleCopy(sightings(copy.suspicion()));
        }
        return new Verdict.NotActivated(owner.name());
    }

    private static Bilingual reason(Stamp.End end) {
        return new Bilingual(
                said(end.cause().in(Language.VI), end.reason()),
                said(end.cause().in(Language.EN), end.reason()));
    }

    private static String said(String cause, String reason) {
        return reason.isBlank() ? cause + "." : cause + ". " + reason;
    }

    /** @param ofIngredient what is called back is something that the story's lot was made from */
    static Verdict recalled(Recall recall, boolean ofIngredient, LotStory story) {
        String lot = story.lotOf(recall.lot())
                .map(Lot::code)
                .orElseGet(() -> story.lot().code());
        Sentence advice = ofIngredient
                ? new Sentence(MADE_FROM.vi() + DO_NOT_USE.vi(), MADE_FROM.en() + DO_NOT_USE.en())
                : DO_NOT_USE;
        return new Verdict.Recalled(
                lot,
                Said.day(recall.openedAt()),
                Said.in(recall.notice().text()),
                Said.in(advice),
                contact(story.maker(), recall.notice().contact()));
    }

    static Verdict.Contact contact(Organisation maker, String instead) {
        String phone = instead.isBlank() ? maker.phone() : instead;
        return new Verdict.Contact(maker.name(), Said.ifAny(phone));
    }

    private static List<Verdict.Sighting> sightings(Suspicion suspicion) {
        return suspicion.evidence().stream()
                .map(seen -> new Verdict.Sighting(
                        seen.at(),
                        seen.region() == null
                                ? NOT_KNOWN
                                : Said.in(seen.region().name()),
                        seen.scans(),
                        seen.networks()))
                .toList();
    }
}
