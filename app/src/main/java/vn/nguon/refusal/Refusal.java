package vn.nguon.refusal;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Wording;

/**
 * An act that may not be done. Each refusal is a class named as a plain fact ({@code StampsAlreadyActivated}); its
 * sentence says what is in the way and what to do.
 */
public abstract class Refusal extends RuntimeException {

    private final RefusalKind kind;
    private final transient Wording sentence;
    private @Nullable String field;
    private final transient Map<String, Object> details;

    protected Refusal(RefusalKind kind, Wording sentence) {
        this(kind, sentence, null, Map.of());
    }

    /**
     * @param field   the offending field as a path ({@code "goods[0].quantity"}), if one can be named
     * @param details further members of the problem, for machines
     */
    protected Refusal(RefusalKind kind, Wording sentence, @Nullable String field, Map<String, Object> details) {
        super(sentence.en(), null, false, false);
        this.kind = kind;
        this.sentence = sentence;
        this.field = field;
        this.details = details;
    }

    /** The stable name of this kind of refusal: {@code StampsAlreadyActivated} is {@code stamps-already-activated}. */
    public String name() {
        return getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    public RefusalKind kind() {
        return kind;
    }

    public Wording sentence() {
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
}
