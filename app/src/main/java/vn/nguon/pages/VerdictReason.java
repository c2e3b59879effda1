package vn.nguon.pages;

import static vn.nguon.pages.words.Word.COPY_LOOKED_INTO;
import static vn.nguon.pages.words.Word.HELD_AND_FOUND_WHY;
import static vn.nguon.pages.words.Word.HELD_GOODS_WHY;
import static vn.nguon.pages.words.Word.HELD_INGREDIENT_WHY;
import static vn.nguon.pages.words.Word.HELD_STAMP_WHY;
import static vn.nguon.pages.words.Word.MALFORMED_WHY;
import static vn.nguon.pages.words.Word.POSSIBLE_COPY_WHY;
import static vn.nguon.pages.words.Word.RECORD_LOST_WHY;
import static vn.nguon.pages.words.Word.STAMP_IS_GENUINE;
import static vn.nguon.pages.words.Word.THAT_IS_THE_SERIAL;
import static vn.nguon.pages.words.Word.UNKNOWN_WHY;

import vn.nguon.language.Language;
import vn.nguon.language.VietnamTime;
import vn.nguon.pages.words.Phrases;
import vn.nguon.scan.Verdict;
import vn.nguon.stamp.Stamp;

/** The sentence below a verdict's headline, with its facts: who activated the stamp and when, why it was cancelled. */
public final class VerdictReason implements Verdict.Cases<String> {

    private final Language in;
    private final boolean stamped;

    private VerdictReason(Language in, boolean stamped) {
        this.in = in;
        this.stamped = stamped;
    }

    /** That of a verdict about a stamp. */
    public static String of(Verdict verdict, Language in) {
        return verdict.tell(new VerdictReason(in, true));
    }

    /** That of a verdict about goods, by who has no stamp in hand. */
    public static String ofGoods(Verdict.OfGoods verdict, Language in) {
        return verdict.tell(new VerdictReason(in, false));
    }

    @Override
    public String genuine(Verdict.Genuine verdict) {
        return Phrases.activatedBy(in, verdict.activatedBy(), VietnamTime.day(verdict.activatedAt()));
    }

    @Override
    public String notActivated(Verdict.NotActivated verdict) {
        return Phrases.issuedOnly(in, verdict.issuedTo());
    }

    @Override
    public String voided(Verdict.Voided verdict) {
        Stamp.End end = verdict.end();
        String cause = end.cause().in(in) + ".";
        return Phrases.voidedOn(in, VietnamTime.day(end.at())) + " "
                + (end.reason().isBlank() ? cause : cause + " " + end.reason());
    }

    @Override
    public String recalled(Verdict.Recalled verdict) {
        return butGenuine(Phrases.recalledSince(
                in, verdict.lot().code(), VietnamTime.day(verdict.recall().openedAt())));
    }

    @Override
    public String failedTest(Verdict.FailedTest verdict) {
        return butGenuine(Phrases.failedTestOn(
                in, verdict.test().tested(), verdict.test().at().toLocalDate(), verdict.ofIngredient()));
    }

    @Override
    public String takenTooSoon(Verdict.TakenTooSoon verdict) {
        return butGenuine(Phrases.takenTooSoon(
                in,
                verdict.taken().agent(),
                verdict.taken().at().toLocalDate(),
                verdict.taken().until(),
                verdict.ofIngredient()));
    }

    @Override
    public String held(Verdict.Held verdict) {
        return in.say(
                switch (verdict.what()) {
                    case GOODS -> HELD_GOODS_WHY;
                    case INGREDIENT -> HELD_INGREDIENT_WHY;
                    case STAMP -> HELD_STAMP_WHY;
                });
    }

    @Override
    public String expired(Verdict.Expired verdict) {
        return butGenuine(Phrases.expiredOn(in, verdict.on()));
    }

    /** Of what is held, once an inspector found something: no longer that there is no finding yet. */
    public static String heldAndFound(Language in) {
        return in.say(HELD_AND_FOUND_WHY);
    }

    @Override
    public String possibleCopy(Verdict.PossibleCopy verdict) {
        return in.say(verdict.found() ? COPY_LOOKED_INTO : POSSIBLE_COPY_WHY);
    }

    @Override
    public String unknown(Verdict.Unknown verdict) {
        return in.say(UNKNOWN_WHY);
    }

    @Override
    public String recordLost(Verdict.RecordLost verdict) {
        return in.say(RECORD_LOST_WHY);
    }

    @Override
    public String malformed(Verdict.Malformed verdict) {
        return in.say(verdict.isSerial() ? THAT_IS_THE_SERIAL : MALFORMED_WHY);
    }

    @Override
    public String tooManyTries(Verdict.TooManyTries verdict) {
        return Phrases.tryAgainIn(in, verdict.pause());
    }

    /** What is wrong with the goods says nothing against the stamp. */
    private String butGenuine(String reason) {
        return stamped ? reason + " " + in.say(STAMP_IS_GENUINE) : reason;
    }
}
