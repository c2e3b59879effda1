package vn.nguon.pages.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguon.http.problem.Problem;
import vn.nguon.language.Language;

/**
 * What somebody typed, and what is wrong with it.
 *
 * @param values  by the field's name: {@code name.vi}, {@code goods[0].quantity}, {@code photos[]}
 * @param problem why it was not taken, if it was not
 * @param once    sent with the form, so that it counts once however often it is sent
 * @param others  what is wrong with other fields, where a form tells all at once; by their names, in the form's order
 * @param numbers the fields that hold numbers where the request does not say so: what a stage plan asks
 */
public record FilledForm(
        Map<String, List<String>> values,
        @Nullable Problem problem,
        Map<String, Problem> others,
        String once,
        Set<String> numbers) {

    private static final String WRONG_KIND = "wrong-kind-of-value";

    /** {@code KGM}, {@code PRINT_HOUSE}. */
    private static final Pattern NAMES = Pattern.compile("[A-Z_]{3,}");

    /** The hidden field that carries {@link #once}. */
    public static final String ONCE = "once";

    /** The hidden field that says in which language the page was on which it was filled in: {@code vi}, {@code en}. */
    public static final String PAGE_LANGUAGE = "pageLanguage";

    public FilledForm {
        values = Map.copyOf(values);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
        numbers = Set.copyOf(numbers);
    }

    /** A form that tells the first thing that is wrong. */
    public FilledForm(Map<String, List<String>> values, @Nullable Problem problem, String once, Set<String> numbers) {
        this(values, problem, Map.of(), once, numbers);
    }

    /** A form of which the request says what is a number. */
    public FilledForm(Map<String, List<String>> values, @Nullable Problem problem, String once) {
        this(values, problem, once, Set.of());
    }

    /** A form to fill in. */
    public static FilledForm blank() {
        return new FilledForm(Map.of(), null, UUID.randomUUID().toString());
    }

    /** The same, with a value already there; null or empty leaves it blank. */
    public FilledForm with(String name, @Nullable Object value) {
        if (value == null || value.toString().isEmpty()) {
            return this;
        }
        return with(name, List.of(value.toString()));
    }

    /** The same, with several values already there. */
    public FilledForm with(String name, List<String> several) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.copyOf(several));
        return new FilledForm(more, problem, others, once, numbers);
    }

    /** The same, without what is in that field: a secret is not sent back. */
    public FilledForm without(String name) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(values);
        fewer.remove(name);
        return new FilledForm(fewer, problem, others, once, numbers);
    }

    /** The same, sent back with why it was not taken; a new attempt is a new act. */
    public FilledForm refused(Problem why) {
        return new FilledForm(values, why, UUID.randomUUID().toString(), numbers);
    }

    /** The same, with what is wrong besides, by the fields' names. */
    public FilledForm alsoWrong(Map<String, Problem> besides) {
        Map<String, Problem> more = new LinkedHashMap<>(besides);
        more.keySet().removeIf(this::isAbout);
        return new FilledForm(values, problem, more, once, numbers);
    }

    /** What stands in the field, empty if nothing does. */
    public String value(String name) {
        return values(name).isEmpty() ? "" : values(name).get(0);
    }

    /** Everything that stands in fields of the name. */
    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** How many lines of that kind stand in it, blank ones too; at least one. */
    public int lines(String kind) {
        return 1
                + values.keySet().stream()
                        .filter(name -> name.startsWith(kind + "["))
                        .map(name -> name.substring(kind.length() + 1, name.indexOf(']')))
                        .filter(index -> index.matches("[0-9]{1,2}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0);
    }

    /** Whether the field has something in it, or the form was sent back for it. */
    public boolean isAsked(String name) {
        return !value(name).isEmpty() || (problem != null && isAbout(name));
    }

    /** Whether that option was chosen. */
    public boolean has(String name, String value) {
        return values(name).contains(value);
    }

    /** What is wrong with the field, or null. */
    public @Nullable String error(String name, Language in) {
        Problem other = others.get(name);
        return problem != null && isAbout(name) ? sentence(problem, in) : other == null ? null : sentence(other, in);
    }

    /** Why the form was not taken, or null. */
    public @Nullable String error(Language in) {
        return problem == null ? null : sentence(problem, in);
    }

    /** The field the refusal is about, to be jumped to; null if it is about none. */
    public @Nullable String wrongField() {
        String field = problem == null ? null : problem.field();
        return field == null
                ? null
                : values.keySet().stream().filter(this::isAbout).findFirst().orElse(field);
    }

    private boolean isAbout(String name) {
        String field = problem == null ? null : problem.field();
        return field != null
                && (field.equals(name)
                        || (name.endsWith("[]") && field.startsWith(name.substring(0, name.length() - 2))));
    }

    /** Who fills in a form knows its labels, and not what a program calls its fields. */
    private static String sentence(Problem problem, Language in) {
        String told = problem.sentence().in(in);
        return problem.name().equals(WRONG_KIND)
                ? in.choose(
                                "Có một mục chưa điền, hoặc không điền được như vậy.",
                                "Something was left out, or cannot be what was typed.")
                        + expected(told)
                : told;
    }

    /** What would be right, as the sentence goes on; but not where that is a choice of words of a program. */
    private static String expected(String told) {
        int end = told.indexOf(". ");
        String rest = end < 0 ? "" : told.substring(end + 1);
        return NAMES.matcher(rest).find() ? "" : rest;
    }
}
