package vn.nguon.trace.recording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * Holds an event to what the stage plans of its products ask: every required field is answered, each answer is of the
 * field's kind, and nothing else is written. See {@code docs/spec/stage-plan.md}.
 */
@Component
class StagePlanAnswers {

    private static final int LONGEST = 400;
    private static final BigDecimal LARGEST = new BigDecimal("1000000000");

    /** Fields of the plans that come with the system which a form has under a name of its own. */
    private static final Map<String, String> ELSEWHERE = Map.of("reportNumber", "report", "passed", "result");

    private final Products products;

    StagePlanAnswers(Products products) {
        this.products = products;
    }

    /** The draft with the answers told, or {@link Invalid} naming the field that is missing or wrong. */
    Mono<EventDraft> answered(EventDraft draft) {
        return Flux.fromIterable(draft.answersTo())
                .concatMap(products::get)
                .collectList()
                .map(each -> answered(draft, asked(each, draft)));
    }

    private static Map<String, AskedField> asked(List<Product> products, EventDraft draft) {
        Map<String, AskedField> asked = new LinkedHashMap<>();
        products.stream()
                .flatMap(product -> product.stagePlan().at(draft.stage()).map(PlannedStage::fields).stream())
                .flatMap(List::stream)
                .forEach(field -> asked.merge(field.code(), field, (one, other) -> one.required() ? one : other));
        return asked;
    }

    private static EventDraft answered(EventDraft draft, Map<String, AskedField> asked) {
        Map<String, Object> given = draft.at().fields();
        for (String code : given.keySet()) {
            if (!asked.containsKey(code)) {
                throw new Invalid(
                        path(code),
                        "Kế hoạch khâu của sản phẩm không hỏi mục này. Hãy bỏ mục này, hoặc ghi vào ghi chú.",
                        "The product's stage plan does not ask this. Leave it out, or write it as a note.");
            }
        }
        for (AskedField field : asked.values()) {
            Object answer = given.get(field.code());
            String own = ELSEWHERE.getOrDefault(field.code(), field.code());
            if (draft.told(own) != null) {
                if (answer != null) {
                    throw new Invalid(
                            path(field.code()),
                            "Mục này đã ghi ở «" + own + "». Hãy chỉ ghi một chỗ.",
                            "This is said in “" + own + "” already. Say it once.");
                }
            } else if (answer != null && !answer.equals("")) {
                draft.tell(field.code(), read(field, answer));
            } else if (field.required()) {
                throw missing(field, own);
            }
        }
        return draft;
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
