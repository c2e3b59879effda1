package vn.nguon.inspector.stamp;

import java.util.Locale;
import vn.nguon.pages.scanned.Headline;
import vn.nguon.pages.scanned.Verdict;
import vn.nguon.pages.words.Phrases;
import vn.nguon.pages.words.Voice;
import vn.nguon.pages.words.Word;

/** What the desk says of stamps: the public page's own words, and those of the rules that raise alerts. */
public final class StampWords {

    private StampWords() {}

    /** {@code too-many-scans} in words. */
    public static String said(String rule, Voice in) {
        return switch (rule) {
            case "too-many-scans" -> in.choose("Quét quá nhiều lần", "Scanned too often");
            case "far-apart-too-soon" ->
                in.choose("Quét ở hai nơi xa nhau trong thời gian ngắn", "Scanned far apart within a short time");
            case "long-after-sale" -> in.choose("Vẫn được quét rất lâu sau khi bán", "Scanned long after its sale");
            case "printed-twice" -> in.choose("In hai lần", "Printed twice");
            case "spoiled-but-on-goods" ->
                in.choose("Báo hỏng nhưng đang trên hàng", "Said to be spoiled, but on goods");
            default -> rule;
        };
    }

    /** {@code possible-copy} as the public page says it. */
    public static String verdict(String name, Voice in) {
        return in.say(Headline.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'))
                .word());
    }

    /** The sentence below the verdict, as the public page has it. */
    public static String why(Verdict verdict, Voice in) {
        if (verdict instanceof Verdict.Genuine genuine) {
            return Phrases.activatedBy(in, genuine.activatedBy(), genuine.activatedOn());
        }
        if (verdict instanceof Verdict.NotActivated notActivated) {
            return Phrases.issuedOnly(in, notActivated.issuedTo());
        }
        if (verdict instanceof Verdict.Voided voided) {
            return Phrases.voidedOn(in, voided.on()) + " " + in.say(voided.reason());
        }
        if (verdict instanceof Verdict.Recalled recalled) {
            return Phrases.recalledSince(in, recalled.lot(), recalled.since()) + " " + in.say(Word.STAMP_IS_GENUINE);
        }
        if (verdict instanceof Verdict.Expired expired) {
            return Phrases.expiredOn(in, expired.on()) + " " + in.say(Word.STAMP_IS_GENUINE);
        }
        return in.say(verdict instanceof Verdict.PossibleCopy ? Word.POSSIBLE_COPY_WHY : Word.UNKNOWN_WHY);
    }
}
