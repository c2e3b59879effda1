package vn.nguon.pages.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;
import vn.nguon.language.LocalizedText;
import vn.nguon.pages.words.Phrases;
import vn.nguon.product.plan.AskedField;
import vn.nguon.scan.story.PublicDetails;
import vn.nguon.trace.Unit;

/** What was done at a stage as pages tell it: what was sown, spread or sprayed, how it was made, what a test found. */
public final class RecordFacts {

    private static final Map<String, LocalizedText> CARE = Map.of(
            "SEED", new LocalizedText("Gieo giống", "Sowing"),
            "FERTILISER", new LocalizedText("Bón phân", "Fertilising"),
            "PLANT_PROTECTION", new LocalizedText("Bảo vệ thực vật", "Plant protection"),
            "IRRIGATION", new LocalizedText("Tưới nước", "Watering"),
            "FEED", new LocalizedText("Cho ăn", "Feeding"),
            "MEDICINE", new LocalizedText("Phòng và chữa bệnh", "Veterinary care"));
    private static final Map<String, LocalizedText> AGENT = Map.of(
            "SEED", new LocalizedText("Giống", "Seed"),
            "FERTILISER", new LocalizedText("Phân bón", "Fertiliser"),
            "PLANT_PROTECTION", new LocalizedText("Thuốc", "Product"),
            "IRRIGATION", new LocalizedText("Nước", "Water"),
            "FEED", new LocalizedText("Thức ăn", "Feed"),
            "MEDICINE", new LocalizedText("Thuốc", "Medicine"));
    private static final Pattern QUANTITY = Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?) ([A-Z0-9]{3})");
    private static final String OF_A_LOT = "difference.";
    private static final LocalizedText USED = new LocalizedText("Đã dùng", "Used");

    private final Map<String, String> told;
    private final List<RecordFact> facts = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    RecordFacts(Map<String, String> told) {
        this.told = told;
    }

    /** What was done in two or three words, where the stage's name does not say it. */
    static @Nullable LocalizedText title(Map<String, String> told) {
        String result = told.getOrDefault("result", "");
        if (!result.isEmpty()) {
            return result.equals("PASSED")
                    ? new LocalizedText("Kết quả: đạt", "Result: passed")
                    : new LocalizedText("Kết quả: không đạt", "Result: failed");
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
        say(AGENT.getOrDefault(fact("care"), USED), "agent");
        say(new LocalizedText("Liều lượng", "Dose"), amount("dose", "doseUnit"));
        say(new LocalizedText("Cách làm", "Method"), "method");
        say(new LocalizedText("Cách ly", "Waiting period"), waiting());
        say(new LocalizedText("Tên khoa học", "Botanical name"), "botanicalName");
        say(new LocalizedText("Nguồn gốc", "Origin"), "origin");
        say(new LocalizedText("Chỉ tiêu", "Tested for"), "tested");
        say(new LocalizedText("Nơi kiểm nghiệm", "Laboratory"), "laboratory");
        say(new LocalizedText("Phiếu số", "Report"), "report");
        say(new LocalizedText("Mỗi gói", "Each pack"), amount("netContent", "netUnit"));
        say(new LocalizedText("Hao hụt", "Loss"), loss());
        return this;
    }

    /** What the public is not told: whose goods they were, and what people wrote for themselves. */
    RecordFacts dealings() {
        say(new LocalizedText("Từ", "From"), "from");
        say(new LocalizedText("Đến", "To"), "to");
        say(new LocalizedText("Vận chuyển", "Carrier"), "carrier");
        say(new LocalizedText("Người bán", "Supplier"), "supplier");
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
        say(new LocalizedText("Mẫu", "Sample"), "sample");
        say(new LocalizedText("Tỉ lệ thu hồi", "Yield"), number("ratio"));
        say(new LocalizedText("Hạn dùng", "Expires"), day("expiresOn"));
        say(new LocalizedText("Kiện", "Case"), "case");
        say(new LocalizedText("Ghi chú", "Note"), "note");
        return this;
    }

    /** All that is not said yet, by the names it was recorded under. */
    RecordFacts rest(Set<String> but) {
        told.keySet().stream()
                .filter(name -> !said.contains(name) && !but.contains(name))
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
    public static RecordFact received(Instant when, String by, @Nullable Function<Language, String> quantity) {
        return new RecordFact(
                new LocalizedText("Đã nhận", "Received"),
                inBoth(voice ->
                        (quantity == null ? "" : quantity.apply(voice) + ", ") + voice.moment(when) + ", " + by));
    }

    private void say(LocalizedText label, String name) {
        String value = fact(name);
        say(label, value.isEmpty() ? null : LocalizedText.vietnamese(value));
    }

    private void say(LocalizedText label, @Nullable LocalizedText value) {
        if (value != null) {
            facts.add(new RecordFact(label, value));
        }
    }

    private @Nullable LocalizedText amount(String name, String unit) {
        String amount = fact(name);
        return amount.isEmpty() ? null : inBoth(voice -> written(new BigDecimal(amount), fact(unit), voice));
    }

    /** An amount that was told with its unit, {@code 1.125 KGM}: as it stands, a Vietnamese reader would read thousands. */
    private @Nullable LocalizedText quantity(String name) {
        Matcher amount = QUANTITY.matcher(fact(name));
        return amount.matches()
                ? inBoth(voice -> written(new BigDecimal(amount.group(1)), amount.group(2), voice))
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

    private @Nullable LocalizedText loss() {
        return fact("loss").equals("0") ? null : amount("loss", "lossUnit");
    }

    private @Nullable LocalizedText waiting() {
        String days = fact("waitingDays");
        if (days.isEmpty()) {
            return null;
        }
        String from = fact("harvestFrom");
        if (from.isEmpty()) {
            return new LocalizedText("không cần", "none needed");
        }
        LocalDate day = LocalDate.parse(from);
        return inBoth(voice -> Phrases.days(voice, Long.parseLong(days))
                + voice.choose(", thu hoạch từ ", ", harvest from ")
                + voice.day(day));
    }

    private @Nullable LocalizedText number(String name) {
        String number = fact(name);
        return number.isEmpty() ? null : inBoth(voice -> voice.number(new BigDecimal(number)));
    }

    private @Nullable LocalizedText day(String name) {
        String day = fact(name);
        return day.isEmpty() ? null : inBoth(voice -> voice.day(LocalDate.parse(day)));
    }

    private LocalizedText answer(AskedField field) {
        String answer = fact(field.code());
        return switch (field.kind()) {
            case TEXT -> LocalizedText.vietnamese(answer);
            case NUMBER ->
                inBoth(voice ->
                        voice.number(new BigDecimal(answer)) + (field.unit().isEmpty() ? "" : '\u00a0' + field.unit()));
            case DATE -> inBoth(voice -> voice.day(LocalDate.parse(answer)));
            case YES_NO -> answer.equals("true") ? new LocalizedText("có", "yes") : new LocalizedText("không", "no");
        };
    }

    private static LocalizedText inBoth(Function<Language, String> words) {
        return new LocalizedText(words.apply(Language.VI), words.apply(Language.EN));
    }

    private String fact(String name) {
        said.add(name);
        return told.getOrDefault(name, "");
    }
}
