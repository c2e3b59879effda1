package vn.nguon.http.problem;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.nguon.language.LocalizedText;

/** A body or a parameter that cannot be read: says which field, and whether it is unknown or of the wrong kind. */
final class UnreadableRequest {

    private static final LocalizedText NOT_JSON =
            new LocalizedText("Nội dung không phải là JSON đúng.", "The body is not well-formed JSON.");

    private UnreadableRequest() {}

    static Problem body(Throwable failure) {
        JacksonException fault = json(failure);
        if (fault == null) {
            return new Problem("unreadable", 400, ProblemTexts.UNREADABLE, null, Map.of());
        }
        if (fault instanceof StreamReadException syntax && !(fault instanceof InputCoercionException)) {
            return notJson(syntax);
        }
        String field = path(fault);
        if (fault instanceof UnrecognizedPropertyException) {
            return about(
                    "unknown-field",
                    field,
                    "Không có trường «" + field + "». Hãy bỏ nó hoặc sửa tên.",
                    "There is no field “" + field + "”. Remove it or correct its name.");
        }
        if (field.isEmpty()) {
            return new Problem("unreadable", 400, NOT_JSON, null, Map.of());
        }
        LocalizedText expected = ExpectedValue.by(fault);
        return about(
                "wrong-kind-of-value",
                field,
                "Trường «" + field + "» thiếu hoặc không đúng kiểu."
                        + (expected == null ? "" : " Cần " + expected.vi() + "."),
                "The field “" + field + "” is missing or of the wrong kind."
                        + (expected == null ? "" : " It is to be " + expected.en() + "."));
    }

    /** The reader of JSON has but one kind of failure; that a name came twice is in its words alone. */
    private static Problem notJson(StreamReadException syntax) {
        JsonParser parser = syntax.processor();
        if (parser == null || !syntax.getOriginalMessage().startsWith("Duplicate Object property")) {
            return new Problem("unreadable", 400, NOT_JSON, null, Map.of());
        }
        String field = parser.streamReadContext()
                .pathAsPointer()
                .toString()
                .replaceAll("/([0-9]+)(?=/|$)", "[$1]")
                .replace('/', '.')
                .replaceFirst("^\\.", "");
        return about(
                "repeated-field",
                field,
                "Trường «" + field + "» có hai lần. Hãy chỉ ghi một lần.",
                "The field “" + field + "” is there twice. Say it once.");
    }

    private static Problem about(String name, String field, String vi, String en) {
        return new Problem(name, 400, new LocalizedText(vi, en), field, Map.of());
    }

    static Problem request(ResponseStatusException failure) {
        String name = failure instanceof MissingRequestValueException missing
                ? missing.getName()
                : failure instanceof ServerWebInputException input && input.getMethodParameter() != null
                        ? input.getMethodParameter().getParameterName()
                        : null;
        if (name == null) {
            return new Problem("unreadable", 400, ProblemTexts.UNREADABLE, null, Map.of());
        }
        return new Problem(
                "wrong-kind-of-value",
                400,
                new LocalizedText(
                        "«" + name + "» thiếu hoặc không đúng kiểu.",
                        "“" + name + "” is missing or of the wrong kind."),
                name,
                Map.of());
    }

    /**
     * The whole path of a field that a part of the body refused while it was read: the part knows {@code "amount"}, the
     * reader knows that the part was {@code "netContent"}.
     */
    static @Nullable String whole(@Nullable String field, Throwable failure) {
        JacksonException fault = json(failure);
        String part = fault == null ? "" : path(fault);
        if (part.isEmpty() || field == null) {
            return part.isEmpty() ? field : part;
        }
        return part.equals(field) || part.endsWith("." + field) ? part : part + "." + field;
    }

    private static String path(JacksonException fault) {
        return fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static @Nullable JacksonException json(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JacksonException fault) {
                return fault;
            }
        }
        return null;
    }
}
