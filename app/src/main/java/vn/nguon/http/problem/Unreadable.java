package vn.nguon.http.problem;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.MissingRequestValueException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.nguon.refusal.Sentence;

/** A body or a parameter that cannot be read: says which field, and whether it is unknown or of the wrong kind. */
final class Unreadable {

    private Unreadable() {}

    static Problem body(Throwable failure) {
        JacksonException fault = json(failure);
        if (fault == null) {
            return new Problem("unreadable", 400, Words.UNREADABLE, null, Map.of());
        }
        String field = path(fault);
        if (fault instanceof UnrecognizedPropertyException) {
            return new Problem(
                    "unknown-field",
                    400,
                    new Sentence(
                            "Không có trường «" + field + "». Hãy bỏ nó hoặc sửa tên.",
                            "There is no field “" + field + "”. Remove it or correct its name."),
                    field,
                    Map.of());
        }
        if (field.isEmpty()) {
            return new Problem(
                    "unreadable",
                    400,
                    new Sentence("Nội dung không phải là JSON đúng.", "The body is not well-formed JSON."),
                    null,
                    Map.of());
        }
        return new Problem(
                "wrong-kind-of-value",
                400,
                new Sentence(
                        "Trường «" + field + "» thiếu hoặc không đúng kiểu.",
                        "The field “" + field + "” is missing or of the wrong kind."),
                field,
                Map.of());
    }

    static Problem request(ResponseStatusException failure) {
        String name = failure instanceof MissingRequestValueException missing
                ? missing.getName()
                : failure instanceof ServerWebInputException input && input.getMethodParameter() != null
                        ? input.getMethodParameter().getParameterName()
                        : null;
        if (name == null) {
            return new Problem("unreadable", 400, Words.UNREADABLE, null, Map.of());
        }
        return new Problem(
                "wrong-kind-of-value",
                400,
                new Sentence(
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
