package vn.nguon.trace.recording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.language.LocalizedText;
import vn.nguon.product.Product;
import vn.nguon.product.Products;
import vn.nguon.product.plan.AskedField;
import vn.nguon.product.plan.PlannedStage;
import vn.nguon.refusal.FieldReader;
import vn.nguon.refusal.Invalid;
import vn.nguon.refusal.Iso8601;

/**
 * Holds an event to what the stage plans of its products ask: every required field is answered, of earlier stages too
 * where goods went through them before anybody named the product, each answer is of the field's kind, and nothing else
 * is written. See {@code docs/spec/stage-plan.md}.
 */
@Component
class StagePlanAnswers {

    private static final int LONGEST = 400;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    /** Fields of the plans that come with the system which a form has under a name of its own. */
    private static final Map<String, String> ELSEWHERE = Map.of("reportNumber", "report", "passed", "result");

    private final Products products;
    private final EarlierAnswers earlier;

    StagePlanAnswers(Products products, EarlierAnswers earlier) {
        this.products = products;
        this.earlier = earlier;
    }

    /** The name under which a form tells what a plan asks under that code. */
    static String own(String code) {
        return ELSEWHERE.getOrDefault(code, code);
    }

    /** The draft with the answers told, or {@link Invalid} naming the field that is missing or wrong. */
    Mono<EventDraft> answered(EventDraft draft) {
        return Flux.fromIterable(draft.answersTo())
                .concatMap(products::get)
                .collectList()
                .flatMap(each -> earlier.open(draft.madeFrom(), each, draft.stage())
                        .map(open -> answered(draft, asked(each, draft), open)));
    }

    private static Map<String, AskedField> asked(List<Product> products, EventDraft draft) {
        Map<String, AskedField> asked = new LinkedHashMap<>();
        products.stream()
                .flatMap(product -> product.stagePlan().at(draft.stage()).map(PlannedStage::fields).stream())
                .flatMap(List::stream)
                .forEach(field -> asked.merge(field.code(), field, (one, other) -> one.required() ? one : other));
        return asked;
    }

    private static EventDraft answered(
            EventDraft draft, Map<String, AskedField> asked, Map<String, EarlierAnswers.Open> earlier) {
        Map<String, Object> given = draft.at().fields();
        for (String code : given.keySet()) {
            if (!asked.containsKey(code) && !earlier.containsKey(code)) {
                throw new Invalid(
                        path(code),
                        "Kế hoạch khâu của sản phẩm không hỏi mục này. Hãy bỏ mục này, hoặc ghi vào ghi chú.",
                        "The product's stage plan does not ask this. Leave it out, or write it as a note.");
            }
        }
        for (AskedField field : asked.values()) {
            Object answer = given.get(field.code());
            String own = own(field.code());
            if (draft.told(own) != null) {
                requireOnce(field, own, answer);
            } else if (answer != null && !answer.equals("")) {
                draft.tell(field.code(), read(field, answer));
            } else if (field.required()) {
                throw missing(field, own);
            }
        }
        earlier.values().stream()
                .filter(open -> !asked.containsKey(open.field().code()))
                .forEach(open -> late(draft, open, given.get(open.field().code())));
        return draft;
    }

    private static void late(EventDraft draft, EarlierAnswers.Open open, @Nullable Object answer) {
        AskedField field = open.field();
        if (draft.told(field.code()) != null) {
            requireOnce(field, field.code(), answer);
            return;
        }
        if (answer == null || answer.equals("")) {
            throw new Invalid(
                    path(field.code()),
                    "Sản phẩm này cần «" + field.label().vi() + "» của khâu "
                            + open.stage().words().vi().toLowerCase(Locale.ROOT)
                            + ", mà bản ghi khâu ấy chưa có. Hãy ghi ở đây, hoặc khai sai bản ghi ấy rồi ghi lại cho đủ.",
                    "This product needs “" + field.label().en() + "” of the stage "
                            + open.stage().words().en().toLowerCase(Locale.ROOT)
                            + ", and its record does not say it. Say it here, or declare that record wrong and record it whole.");
        }
        draft.tell(field.code(), read(field, answer));
    }

    private static void requireOnce(AskedField field, String own, @Nullable Object answer) {
        if (answer != null) {
            throw new Invalid(
                    path(field.code()),
                    "Mục này đã ghi ở «" + own + "». Hãy chỉ ghi một chỗ.",
                    "This is said in “" + own + "” already. Say it once.");
        }
    }

    private static Invalid missing(AskedField field, String own) {
        LocalizedText label = field.label();
        return new Invalid(
                own.equals(field.code()) ? path(own) : own,
                "Sản phẩm này cần ghi «" + label.vi() + "» ở khâu này.",
                "This product needs “" + label.en() + "” at this stage.");
    }

    private static Object read(AskedField field, Object answer) {
        return switch (field.kind()) {
            case TEXT -> text(field, answer);
            case NUMBER -> number(field, answer);
            case DATE -> date(field, answer);
            case YES_NO -> yesOrNo(field, answer);
        };
    }

    private static String text(AskedField field, Object answer) {
        if (answer instanceof String text) {
            return FieldReader.prose(path(field.code()), text, 1, LONGEST);
        }
        throw wrong(field, "một dòng chữ", "a text");
    }

    private static BigDecimal number(AskedField field, Object answer) {
        try {
            BigDecimal number = plain(answer);
            if (number.abs().compareTo(LARGEST) < 0
                    && number.stripTrailingZeros().scale() <= 6) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Falls through to the refusal.
        }
        throw wrong(field, "một số, nhiều nhất 6 số lẻ", "a number with at most 6 decimals");
    }

    /** A JSON number, or its text as a program writes it: no exponent, no digits of other scripts, nothing to guess. */
    private static BigDecimal plain(Object answer) {
        if (answer instanceof String text && !text.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(answer.toString());
    }

    private static LocalDate date(AskedField field, Object answer) {
        try {
            return Iso8601.kept(path(field.code()), Iso8601.day(answer.toString()));
        } catch (DateTimeParseException noDate) {
            throw wrong(field, "một ngày, ví dụ 2026-11-12", "a day, such as 2026-11-12");
        }
    }

    private static String yesOrNo(AskedField field, Object answer) {
        String text = answer.toString();
        if (text.equals("true") || text.equals("false")) {
            return text;
        }
        throw wrong(field, "true (có) hoặc false (không)", "true or false");
    }

    private static Invalid wrong(AskedField field, String vi, String en) {
        return new Invalid(
                path(field.code()),
                "«" + field.label().vi() + "» phải là " + vi + ".",
                "“" + field.label().en() + "” is to be " + en + ".");
    }

    private static String path(String code) {
        return "at.fields." + code;
    }
}
