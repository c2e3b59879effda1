package vn.nguon.pages.telling;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nguon.pages.story.Fact;
import vn.nguon.pages.words.Bilingual;
import vn.nguon.pages.words.Quantity;
import vn.nguon.pages.words.Voice;
import vn.nguon.product.plan.AskedField;
import vn.nguon.scan.story.PublicDetails;

/** What was done at a stage as pages tell it: what was sown, spread or sprayed, how it was made, what a test found. */
final class FactWords {

    private static final Map<String, Bilingual> CARE = Map.of(
            "SEED", new Bilingual("Gieo giống", "Sowing"),
            "FERTILISER", new Bilingual("Bón phân", "Fertilising"),
            "PLANT_PROTECTION", new Bilingual("Bảo vệ thực vật", "Plant protection"),
            "IRRIGATION", new Bilingual("Tưới nước", "Watering"),
            "FEED", new Bilingual("Cho ăn", "Feeding"),
            "MEDICINE", new Bilingual("Phòng và chữa bệnh", "Veterinary care"));
    private static final Map<String, Bilingual> AGENT = Map.of(
            "SEED", new Bilingual("Giống", "Seed"),
            "FERTILISER", new Bilingual("Phân bón", "Fertiliser"),
            "PLANT_PROTECTION", new Bilingual("Thuốc", "Product"),
            "IRRIGATION", new Bilingual("Nước", "Water"),
            "FEED", new Bilingual("Thức ăn", "Feed"),
            "MEDICINE", new Bilingual("Thuốc", "Medicine"));
    private static final Bilingual USED = new Bilingual("Đã dùng", "Used");

    private final PublicDetails told;
    private final List<Fact> facts = new ArrayList<>();

    private FactWords(PublicDetails told) {
        this.told = told;
    }

    /** What was done in two or three words, where the stage's name does not say it. */
    static @Nullable Bilingual title(PublicDetails told) {
        String result = told.fact("result");
        if (!result.isEmpty()) {
            return result.equals("PASSED")
                    ? new Bilingual("Kết quả: đạt", "Result: passed")
                    : new Bilingual("Kết quả: không đạt", "Result: failed");
        }
        return CARE.get(told.fact("care"));
    }

    static List<Fact> of(PublicDetails told) {
        FactWords words = new FactWords(told);
        words.say(AGENT.getOrDefault(told.fact("care"), USED), "agent");
        words.say(new Bilingual("Liều lượng", "Dose"), words.amount("dose", "doseUnit"));
        words.say(new Bilingual("Cách làm", "Method"), "method");
        words.say(new Bilingual("Cách ly", "Waiting period"), words.waiting());
        words.say(new Bilingual("Tên khoa học", "Botanical name"), "botanicalName");
        words.say(new Bilingual("Nguồn gốc", "Origin"), "origin");
        words.say(new Bilingual("Chỉ tiêu", "Tested for"), "tested");
        words.say(new Bilingual("Nơi kiểm nghiệm", "Laboratory"), "laboratory");
        words.say(new Bilingual("Phiếu số", "Report"), "report");
        words.say(new Bilingual("Mỗi gói", "Each pack"), words.amount("netContent", "netUnit"));
        words.say(new Bilingual("Hao hụt", "Loss"), words.loss());
        told.answered().forEach(field -> words.say(Said.in(field.label()), words.answer(field)));
        return words.facts;
    }

    /** That goods arrived: when, with whom, and how much where it is not what was sent. */
    static Fact received(Instant when, String by, @Nullable Quantity quantity) {
        return new Fact(
                new Bilingual("Đã nhận", "Received"),
                inBoth(voice ->
                        (quantity == null ? "" : voice.quantity(quantity) + ", ") + voice.moment(when) + ", " + by));
    }

    private void say(Bilingual label, String name) {
        String value = told.fact(name);
        say(label, value.isEmpty() ? null : Bilingual.vietnamese(value));
    }

    private void say(Bilingual label, @Nullable Bilingual value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    private @Nullable Bilingual amount(String name, String unit) {
        String amount = told.fact(name);
        return amount.isEmpty()
                ? null
                : inBoth(voice -> voice.quantity(new Quantity(new BigDecimal(amount), told.fact(unit))));
    }

    private @Nullable Bilingual loss() {
        return told.fact("loss").equals("0") ? null : amount("loss", "lossUnit");
    }

    private @Nullable Bilingual waiting() {
        String days = told.fact("waitingDays");
        if (days.isEmpty()) {
            return null;
        }
        String from = told.fact("harvestFrom");
        if (from.isEmpty()) {
            return new Bilingual("không cần", "none needed");
        }
        LocalDate day = LocalDate.parse(from);
        return inBoth(voice -> voice.quantity(new Quantity(new BigDecimal(days), "DAY"))
                + voice.choose(", thu hoạch từ ", ", harvest from ")
                + voice.day(day));
    }

    private Bilingual answer(AskedField field) {
        String answer = told.fact(field.code());
        return switch (field.kind()) {
            case TEXT -> Bilingual.vietnamese(answer);
            case NUMBER ->
                inBoth(voice ->
                        voice.number(new BigDecimal(answer)) + (field.unit().isEmpty() ? "" : '\u00a0' + field.unit()));
            case DATE -> inBoth(voice -> voice.day(LocalDate.parse(answer)));
            case YES_NO -> answer.equals("true") ? new Bilingual("có", "yes") : new Bilingual("không", "no");
        };
    }

    private static Bilingual inBoth(Function<Voice, String> words) {
        return new Bilingual(words.apply(Voice.VIETNAMESE), words.apply(Voice.ENGLISH));
    }
}
