package vn.nguon.pages.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.language.Message;
import vn.nguon.language.VietnamTime;
import vn.nguon.language.Wording;
import vn.nguon.pages.words.Phrases;
import vn.nguon.product.plan.AskedField;
import vn.nguon.scan.story.PublicDetails;
import vn.nguon.scan.story.PublicFact;
import vn.nguon.trace.Unit;
import vn.nguon.trace.event.RecordedEvent;

/** What was done at a stage as pages tell it: what was sown, spread or sprayed, how it was made, what a test found. */
public final class RecordFacts {

    private static final Set<String> KINDS_OF_CARE =
            Set.of("SEED", "FERTILISER", "PLANT_PROTECTION", "IRRIGATION", "FEED", "MEDICINE");
    private static final Map<String, Message> CARE = messages("care.");
    private static final Map<String, Message> AGENT = messages("agent.");
    private static final Message RECEIVED_THEN = Message.of("fact.received-then", "moment", "late", "day", "who");
    private static final Message RECEIVED_AMOUNT =
            Message.of("fact.received-amount", "amount", "moment", "late", "day", "who");
    private static final Message WAITING_UNTIL = Message.of("fact.waiting-until", "days", "day");
    private static final Pattern QUANTITY = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?) ([A-Z0-9]{3})");
    private static final String OF_A_LOT = "difference.";
    private static final Message USED = Message.of("agent.other");

    private final Map<String, String> told;
    private final List<RecordFact> facts = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    RecordFacts(Map<String, String> told) {
        this.told = told;
    }

    /** What was done in two or three words, where the stage's name does not say it. */
    static @Nullable Wording title(Map<String, String> told) {
        String result = told.getOrDefault("result", "");
        if (!result.isEmpty()) {
            return result.equals("PASSED") ? FactWord.PASSED : FactWord.FAILED;
        }
        return CARE.get(told.getOrDefault("care", ""));
    }

    /** What the public is told. */
    public static List<RecordFact> of(PublicDetails details) {
        return new RecordFacts(details.facts())
                .work()
                .answers(details.answered())
                .facts();
    }

    /** What was done with the goods. */
    RecordFacts work() {
        for (PublicFact each : PublicFact.values()) {
            tell(each);
        }
        return this;
    }

    /** The care and the result are the title; packs are goods. */
    private RecordFacts tell(PublicFact told) {
        return switch (told) {
            case CARE, RESULT, PACKS -> this;
            case AGENT -> say(AGENT.getOrDefault(fact("care"), USED), "agent");
            case DOSE -> say(FactWord.DOSE, amount("dose", "doseUnit"));
            case METHOD -> say(FactWord.METHOD, "method");
            case OTHER_GOODS -> say(FactWord.OTHER_GOODS, "otherGoods");
            case KIND_REASON -> say(FactWord.KIND_REASON, "kindReason");
            case WAITING -> say(FactWord.WAITING, waiting());
            case BOTANICAL_NAME -> say(FactWord.BOTANICAL_NAME, "botanicalName");
            case ORIGIN -> say(FactWord.ORIGIN, "origin");
            case TESTED -> say(FactWord.TESTED, "tested");
            case LABORATORY -> say(FactWord.LABORATORY, "laboratory");
            case REPORT -> say(FactWord.REPORT, "report");
            case NET_CONTENT -> say(FactWord.EACH_PACK, amount("netContent", "netUnit"));
            case LOSS -> say(FactWord.LOSS, loss());
        };
    }

    /** What the public is not told: whose goods they were, and what people wrote for themselves. */
    RecordFacts dealings() {
        say(new LocalizedText("Từ", "From"), "from");
        say(new LocalizedText("Chuyển từ", "Moved from"), "fromPlace");
        say(new LocalizedText("Đến", "To"), "to");
        say(new LocalizedText("Vận chuyển", "Carrier"), "carrier");
        say(new LocalizedText("Người bán", "Supplier"), "supplier");
        say(new LocalizedText("Mã nông hộ", "Household’s number"), "household");
        say(new LocalizedText("Địa chỉ người bán", "Supplier’s address"), "supplierAddress");
        say(new LocalizedText("Mã người bán", "Supplier’s code"), "supplierCode");
        say(new LocalizedText("Địa chỉ người mua", "Buyer’s address"), "buyerAddress");
        say(new LocalizedText("Chênh lệch", "Difference"), quantity("difference"));
        told.keySet().stream()
                .filter(name -> name.startsWith(OF_A_LOT))
                .sorted()
                .forEach(name -> say(ofALot(name.substring(OF_A_LOT.length())), quantity(name)));
        say(new LocalizedText("Vụ", "Crop"), "crop");
        say(new LocalizedText("Mã vùng trồng", "Planting area"), "plantingAreaCode");
        say(new LocalizedText("Vì sao được nhiều", "Why so much"), "yieldReason");
        say(new LocalizedText("Mẫu", "Sample"), "sample");
        say(new LocalizedText("Tỉ lệ thu hồi", "Yield"), number("ratio"));
        say(new LocalizedText("Hạn dùng", "Expires"), day("expiresOn"));
        say(new LocalizedText("Kiện", "Case"), "case");
        say(new LocalizedText("Pallet", "Pallet"), "pallet");
        say(new LocalizedText("Các kiện", "Cases"), "cases");
        say(new LocalizedText("Lý do", "Reason"), "reason");
        say(new LocalizedText("Ghi chú", "Note"), "note");
        return this;
    }

    /** All that is not said yet, by the names it was recorded under. */
    RecordFacts rest(Set<String> but) {
        told.keySet().stream()
                .filter(name -> !said.contains(name) && !PublicFact.names().contains(name) && !but.contains(name))
                .sorted()
                .toList()
                .forEach(name -> say(LocalizedText.same(name), name));
        return this;
    }

    /** What the stage plan asked. */
    RecordFacts answers(List<AskedField> answered) {
        answered.forEach(field -> say(field.label(), answer(field)));
        return this;
    }

    List<RecordFact> facts() {
        return List.copyOf(facts);
    }

    /** That goods arrived: when, with whom, and how much where it is not what was sent. */
    public static RecordFact received(RecordedEvent arrival, @Nullable Wording quantity) {
        Instant when = arrival.time().toInstant();
        String late = arrival.late() ? "yes" : "no";
        LocalDate recorded = VietnamTime.day(arrival.recordedAt());
        String who = arrival.who().name();
        return new RecordFact(
                FactWord.RECEIVED,
                quantity == null
                        ? RECEIVED_THEN.with(when, late, recorded, who)
                        : RECEIVED_AMOUNT.with(quantity, when, late, recorded, who));
    }

    private RecordFacts say(Wording label, String name) {
        String value = fact(name);
        return say(label, value.isEmpty() ? null : LocalizedText.vietnamese(value));
    }

    private RecordFacts say(Wording label, @Nullable Wording value) {
        if (value != null) {
            facts.add(new RecordFact(label, value));
        }
        return this;
    }

    private @Nullable Wording amount(String name, String unit) {
        String amount = fact(name);
        String symbol = fact(unit);
        return amount.isEmpty() ? null : in -> written(new BigDecimal(amount), symbol, in);
    }

    /** An amount that was told with its unit, {@code 1.125 KGM}: as it stands, a Vietnamese reader would read thousands. */
    private @Nullable Wording quantity(String name) {
        Matcher amount = QUANTITY.matcher(fact(name));
        return amount.matches()
                ? in -> written(new BigDecimal(amount.group(1)), amount.group(2), in)
                : fact(name).isEmpty() ? null : LocalizedText.vietnamese(fact(name));
    }

    /** An amount and its unit; a unit that stands on somebody's label, {@code kg/ha}, is written as it stands there. */
    private static String written(BigDecimal amount, String unit, Language in) {
        return in.number(amount)
                + '\u00a0'
                + Unit.named(unit).map(known -> known.symbol(in, amount)).orElse(unit);
    }

    private static LocalizedText ofALot(String code) {
        return new LocalizedText("Chênh lệch " + code, "Difference " + code);
    }

    private @Nullable Wording loss() {
        return fact("loss").equals("0") ? null : amount("loss", "lossUnit");
    }

    private @Nullable Wording waiting() {
        String days = fact("waitingDays");
        if (days.isEmpty()) {
            return null;
        }
        String from = fact("harvestFrom");
        if (from.isEmpty()) {
            return FactWord.NO_WAITING;
        }
        long least = Long.parseLong(days);
        return WAITING_UNTIL.with((Wording) in -> Phrases.days(in, least), LocalDate.parse(from));
    }

    private @Nullable Wording number(String name) {
        String number = fact(name);
        return number.isEmpty() ? null : in -> in.number(new BigDecimal(number));
    }

    private @Nullable Wording day(String name) {
        String day = fact(name);
        return day.isEmpty() ? null : in -> in.day(LocalDate.parse(day));
    }

    private Wording answer(AskedField field) {
        String answer = fact(field.code());
        return switch (field.kind()) {
            case TEXT -> LocalizedText.vietnamese(answer);
            case NUMBER ->
                in -> in.number(new BigDecimal(answer)) + (field.unit().isEmpty() ? "" : '\u00a0' + field.unit());
            case DATE -> in -> in.day(LocalDate.parse(answer));
            case YES_NO -> answer.equals("true") ? FactWord.YES : FactWord.NO;
        };
    }

    private static Map<String, Message> messages(String room) {
        return KINDS_OF_CARE.stream()
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> Message.of(room + kind.toLowerCase(Locale.ROOT).replace('_', '-'))));
    }

    private String fact(String name) {
        said.add(name);
        return told.getOrDefault(name, "");
    }
}
