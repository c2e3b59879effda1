package vn.nguon.pages.words;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.language.Message;
import vn.nguon.language.VietnamTime;
import vn.nguon.language.Wording;
import vn.nguon.scan.Verdict;
import vn.nguon.scan.story.SourceShare;

/** The sentences of the consumer's page that have something to fill in. */
public final class Phrases {

    private static final int DAYS_A_YEAR = 365;
    private static final int DAYS_A_MONTH = 30;

    private static final Message ACTIVATED_BY = Message.of("activated-by", "who", "day");
    private static final Message ISSUED_ONLY = Message.of("issued-only", "to");
    private static final Message VOIDED_ON = Message.of("voided-on", "day");
    private static final Message REPACKED_INTO = Message.of("repacked-into", "n", "lots");
    private static final Message RECALLED_SINCE = Message.of("recalled-since", "lot", "day");
    private static final Message EXPIRED_ON = Message.of("expired-on", "day");
    private static final Message TRY_AGAIN_IN = Message.of("try-again-in", "time");
    private static final Message SCANNED_TIMES = Message.of("scanned-times", "n", "first");
    private static final Message JOURNEY_SUM = Message.of("journey-sum", "stages", "places");
    private static final Message JOURNEY_SUM_WITH_DAYS =
            Message.of("journey-sum-with-days", "stages", "places", "days");
    private static final Message WARNED_SINCE = Message.of("warned-since", "warnings");
    private static final Message RECORDED_ON = Message.of("recorded-on", "day");
    private static final Message SENT_ON_SINCE = Message.of("sent-on-since", "day", "each");
    private static final Message FOUND_ON = Message.of("found-on", "day");
    private static final Message STAGES_MISSING = Message.of("stages-missing", "n");
    private static final Message CERTIFICATE_ISSUED = Message.of("certificate-issued", "number", "issuer");
    private static final Message VALID_UNTIL = Message.of("valid-until", "day");
    private static final Message VALID_NO_MORE = Message.of("valid-no-more", "day");
    private static final Message EXPIRED_SINCE = Message.of("expired-since", "day");
    private static final Message EXPIRED_BEFORE = Message.of("expired-before", "day");
    private static final Message WITHDRAWN_ON = Message.of("withdrawn-on", "day");
    private static final Message NOT_YET_VALID = Message.of("not-yet-valid", "day");
    private static final Message FAILED_TEST_ON = Message.of("failed-test-on", "ingredient", "named", "tested", "day");
    private static final Message TAKEN_TOO_SOON =
            Message.of("taken-too-soon-on", "ingredient", "agent", "taken", "until");
    private static final Message PRODUCT_REFUSED_WHY = Message.of("product-refused-why", "day");
    private static final Message SHARE_OWN = Message.of("share-own", "percent");
    private static final Message SHARE_OF_ANOTHER = Message.of("share-of-another", "percent", "who");
    private static final Message SHARE_BOUGHT = Message.of("share-bought", "percent");
    private static final Message SHARE_BOUGHT_FROM = Message.of("share-bought-from", "percent", "origin");
    private static final Message MAKER_SUSPENDED_WHY = Message.of("maker-suspended-why", "who", "day");
    private static final Message TEST_FAILED_WHY = Message.of("test-failed-why", "day");
    private static final Message AS_OF = Message.of("as-of", "moment");
    private static final Message TEST_FAILED_FOR_WHY = Message.of("test-failed-for-why", "tested", "day");

    private Phrases() {}

    public static String activatedBy(Language in, String who, LocalDate on) {
        return in.say(ACTIVATED_BY.with(who, on));
    }

    /** Beside the time of what was recorded late. */
    public static String recordedOn(Language in, Instant at) {
        return in.say(RECORDED_ON.with(VietnamTime.day(at)));
    }

    /** Beside a verdict that could not be checked since. */
    public static String asOf(Language in, Instant moment) {
        return in.say(AS_OF.with(moment));
    }

    /** Beside what an inspector found. */
    public static String foundOn(Language in, Instant at) {
        return in.say(FOUND_ON.with(VietnamTime.day(at)));
    }

    public static String issuedOnly(Language in, String to) {
        return in.say(ISSUED_ONLY.with(to));
    }

    /** Up to the reason, which follows in the words of who gave it. */
    public static String voidedOn(Language in, LocalDate on) {
        return in.say(VOIDED_ON.with(on));
    }

    /** Under which lot goods went on, or one of which. */
    public static String repackedInto(Language in, List<Verdict.Successor> lots) {
        String told =
                lots.stream().map(lot -> lot.code() + " («" + lot.name() + "»)").collect(Collectors.joining(", "));
        return in.say(REPACKED_INTO.with(lots.size(), told));
    }

    public static String recalledSince(Language in, String lot, LocalDate since) {
        return in.say(RECALLED_SINCE.with(lot, since));
    }

    public static String expiredOn(Language in, LocalDate on) {
        return in.say(EXPIRED_ON.with(on));
    }

    public static String tryAgainIn(Language in, Duration wait) {
        return in.say(TRY_AGAIN_IN.with(waiting(wait)));
    }

    public static String scannedTimes(Language in, long times, Instant first) {
        return in.say(SCANNED_TIMES.with(times, first));
    }

    /** {@code 12 lần}, {@code 12 scans}. */
    public static String times(Language in, long times) {
        return in.say(Counted.SCANS.of(times));
    }

    /** {@code 12 mạng khác nhau}. */
    public static String networks(Language in, long networks) {
        return in.say(Counted.NETWORKS.of(networks));
    }

    /** {@code 9 khâu, 4 nơi, 42 ngày}. */
    public static String journeySum(Language in, int stages, int places, long days) {
        Wording ofStages = Counted.STAGES.of(stages);
        Wording ofPlaces = Counted.PLACES.of(places);
        return in.say(
                days < 1
                        ? JOURNEY_SUM.with(ofStages, ofPlaces)
                        : JOURNEY_SUM_WITH_DAYS.with(ofStages, ofPlaces, Counted.DAYS.of(days)));
    }

    /** {@code 12 gói}, {@code 12 packs}. */
    public static String packs(Language in, BigDecimal packs) {
        return in.say(Counted.PACKS.of(packs));
    }

    /** {@code 7 ngày}, {@code 7 days}. */
    public static String days(Language in, long days) {
        return in.say(Counted.DAYS.of(days));
    }

    /** How long goods keep: {@code 2 năm}, {@code 18 tháng}, {@code 10 ngày}. */
    public static String shelfLife(Language in, int days) {
        if (days % DAYS_A_YEAR == 0) {
            return in.say(Counted.YEARS.of(days / DAYS_A_YEAR));
        }
        return days % DAYS_A_MONTH == 0 ? in.say(Counted.MONTHS.of(days / DAYS_A_MONTH)) : days(in, days);
    }

    /** A length in metres: {@code 500 m}, {@code 20 km}. */
    public static String distance(Language in, long metres) {
        return metres >= 1000 ? in.number(metres / 1000) + "\u00a0km" : in.number(metres) + "\u00a0m";
    }

    /** What is warned of since the goods were packed; all of it in the language that the warnings are in. */
    public static Wording warnedSince(LocalizedText warnings) {
        return new LocalizedText(
                WARNED_SINCE.with(warnings).vi(),
                warnings.en().isEmpty() ? "" : WARNED_SINCE.with(warnings).en());
    }

    /**
     * Since when packages of a lot are on their way, and what is not known of each.
     *
     * @param named whether some were named on the way; what is known of one is told with its stamp then
     */
    public static String sentOn(Language in, @Nullable OffsetDateTime since, boolean named) {
        Word each = named ? Word.EACH_PACK_WAY_BELOW : Word.EACH_PACK_WAY_NOT_RECORDED;
        return since == null ? in.say(each) : in.say(SENT_ON_SINCE.with(VietnamTime.day(since.toInstant()), each));
    }

    public static String stagesMissing(Language in, int missing) {
        return in.say(STAGES_MISSING.with(missing));
    }

    /** {@code Không đạt «Chì (Pb)» ngày 12/11/2026, và chưa có lần kiểm nghiệm sau nào đạt.} */
    public static String failedTestOn(Language in, String tested, LocalDate day, boolean ofIngredient) {
        return in.say(FAILED_TEST_ON.with(yes(ofIngredient), yes(!tested.isEmpty()), tested, day));
    }

    /** {@code Được lấy ngày 30/11/2026 sau khi dùng «…»; từ ngày 09/12/2026 mới hết thời gian cách ly.} */
    public static String takenTooSoon(
            Language in, String agent, LocalDate taken, LocalDate until, boolean ofIngredient) {
        return in.say(TAKEN_TOO_SOON.with(yes(ofIngredient), agent, taken, until));
    }

    /** {@code 60 % của đơn vị, 40 % mua từ Quảng Trị}. */
    public static String sources(Language in, List<SourceShare> sources) {
        return sources.stream().map(each -> source(in, each)).collect(Collectors.joining(", "));
    }

    private static String source(Language in, SourceShare each) {
        return in.say(
                switch (each.kind()) {
                    case OWN -> SHARE_OWN.with(each.percent());
                    case ANOTHERS -> SHARE_OF_ANOTHER.with(each.percent(), each.name());
                    case BOUGHT ->
                        each.origin().isBlank()
                                ? SHARE_BOUGHT.with(each.percent())
                                : SHARE_BOUGHT_FROM.with(each.percent(), each.origin());
                });
    }

    public static String certificateIssued(Language in, String number, String issuer) {
        return in.say(CERTIFICATE_ISSUED.with(number, issuer));
    }

    public static String validUntil(Language in, LocalDate until) {
        return in.say(VALID_UNTIL.with(until));
    }

    public static String validNoMore(Language in, LocalDate until) {
        return in.say(VALID_NO_MORE.with(until));
    }

    public static String expiredSince(Language in, LocalDate until) {
        return in.say(EXPIRED_SINCE.with(until));
    }

    public static String expiredBefore(Language in, LocalDate until) {
        return in.say(EXPIRED_BEFORE.with(until));
    }

    public static String withdrawnOn(Language in, LocalDate day) {
        return in.say(WITHDRAWN_ON.with(day));
    }

    public static String notYetValid(Language in, LocalDate from) {
        return in.say(NOT_YET_VALID.with(from));
    }

    public static String refusedSince(Language in, Instant since) {
        return in.say(PRODUCT_REFUSED_WHY.with(VietnamTime.day(since)));
    }

    public static String suspendedSince(Language in, String who, Instant since) {
        return in.say(MAKER_SUSPENDED_WHY.with(who, VietnamTime.day(since)));
    }

    /**
     * That goods failed a test, and no later one was passed.
     *
     * @param tested what for; empty where nobody said
     */
    public static String testFailed(Language in, String tested, LocalDate on) {
        return in.say(tested.isEmpty() ? TEST_FAILED_WHY.with(on) : TEST_FAILED_FOR_WHY.with(tested, on));
    }

    /** A text as a part of a page; what is not in the reader's language is marked for screen readers. */
    public static Content tell(Language in, Wording wording) {
        Language said = wording.spokenTo(in);
        if (said == in) {
            return output -> output.writeUserContent(wording.in(in));
        }
        return output -> {
            output.writeContent("<span lang=\"" + said.tag() + "\">");
            output.writeUserContent(wording.in(in));
            output.writeContent("</span>");
        };
    }

    /** {@code tel:02343551234} for a number as people write it. */
    public static String dial(String phone) {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }

    /** For messages that choose by it. */
    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }

    private static Wording waiting(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        return seconds < 90 ? Counted.SECONDS.of(seconds) : Counted.MINUTES.of((seconds + 59) / 60);
    }
}
