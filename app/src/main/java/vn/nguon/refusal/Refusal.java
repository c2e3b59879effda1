package vn.nguon.refusal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;

/**
 * An act that may not be done. Each refusal is a class named as a plain fact ({@code StampsAlreadyActivated}); its
 * sentence says what is in the way and what to do.
 */
public abstract class Refusal extends RuntimeException {

    private final RefusalKind refusalKind;
    private final LocalizedText sentence;
    private @Nullable String field;
    private final transient SortedMap<String, Object> details;

    protected Refusal(RefusalKind refusalKind, LocalizedText sentence) {
        this(refusalKind, sentence, null, Map.of());
    }

    /**
     * @param field   the offending field as a path ({@code "goods[0].quantity"}), if one can be named
     * @param details further members of the problem, for machines; told in the order of their names
     */
    protected Refusal(
            RefusalKind refusalKind, LocalizedText sentence, @Nullable String field, Map<String, Object> details) {
        super(sentence.en(), null, false, false);
        this.refusalKind = refusalKind;
        this.sentence = sentence;
        this.field = field;
        this.details = inOrder(details);
    }

    /** The stable name of this kind of refusal: {@code StampsAlreadyActivated} is {@code stamps-already-activated}. */
    public String name() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    public RefusalKind kind() {
        return refusalKind;
    }

    public LocalizedText sentence() {
        return sentence;
    }

    public @Nullable String field() {
        return field;
    }

    /**
     * The same refusal, told by who knows of what larger thing it refused a part: {@code "login"} within
     * {@code "manager"} is {@code "manager.login"}.
     */
    public Refusal within(String whole) {
        field = field == null ? null : whole + "." + field;
        return this;
    }

    public Map<String, Object> details() {
        return details;
    }

    /** By name, and so all maps within: that of {@code Map.of} is another on every start. */
    private static SortedMap<String, Object> inOrder(Map<String, Object> details) {
        SortedMap<String, Object> ordered = new TreeMap<>();
        details.forEach((name, detail) -> ordered.put(name, inOrder(detail)));
        return ordered;
    }

    private static Object inOrder(Object detail) {
        if (detail instanceof Map<?, ?> map) {
            SortedMap<String, Object> ordered = new TreeMap<>();
            map.forEach((name, value) -> ordered.put(String.valueOf(name), inOrder(value)));
            return ordered;
        }
        return detail instanceof List<?> list
                ? list.stream().map(Refusal::inOrder).toList()
                : detail;
    }
}
