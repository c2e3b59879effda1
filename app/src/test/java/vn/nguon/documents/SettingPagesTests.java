package vn.nguon.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/operations names every setting that the platform reads, and no page names one that nobody reads. */
class SettingPagesTests {

    private static final Pattern PROPERTY = Pattern.compile("(?:`|--|-D)(nguon\\.[a-z0-9.-]*[a-z0-9])(\\.…)?");
    private static final Pattern VARIABLE = Pattern.compile("\\bNGUON_[A-Z0-9_]+");

    /** {@code `…-over`} beside {@code `nguon.limits.doubts`} is {@code nguon.limits.doubts-over}, or one of its room. */
    private static final Pattern SHORTENED = Pattern.compile("`…-?([a-z][a-z.-]*)`");

    private static final List<String> OPERATIONS = Project.files(Project.ROOT.resolve("docs/operations"), "").stream()
            .filter(page -> page.toString().matches(".*\\.(md|conf)"))
            .flatMap(page -> Project.text(page).lines())
            .toList();

    @Test
    void everySettingIsExplained() {
        assertThat(Settings.properties())
                .hasSizeGreaterThan(50)
                .filteredOn(Predicate.not(SettingPagesTests::isExplained))
                .isEmpty();
        assertThat(Settings.variables())
                .contains("NGUON_HOME")
                .filteredOn(Predicate.not(SettingPagesTests::isMentioned))
                .isEmpty();
    }

    @Test
    void everySettingThatAPageNamesExists() {
        Set<String> known = new TreeSet<>(Settings.properties());
        known.addAll(Settings.ofTests());
        String settings = "\n" + String.join("\n", known);

        assertThat(named(PROPERTY))
                .isNotEmpty()
                .filteredOn(name -> !isOrHoldsOneOf(name, known, settings))
                .isEmpty();
    }

    @Test
    void everyVariableThatAPageNamesExists() {
        Set<String> known = new TreeSet<>(Settings.variables());
        Settings.properties().forEach(property -> known.add(asVariable(property)));

        assertThat(named(VARIABLE))
                .isNotEmpty()
                .filteredOn(name -> known.stream().noneMatch(one -> isOf(one, name)))
                .isEmpty();
    }

    private static boolean isOf(String known, String name) {
        boolean many = name.endsWith("_") && known.startsWith(name);
        boolean oneOfMany = isMap(known) && name.startsWith(known + "_");
        return known.equals(name) || many || oneOfMany;
    }

    private static boolean isOrHoldsOneOf(String name, Set<String> known, String settings) {
        return known.contains(name)
                || settings.contains("\n" + name + ".")
                || known.stream().anyMatch(one -> isMap(asVariable(one)) && name.startsWith(one + "."));
    }

    /** Its keys are the operator's own. */
    private static boolean isMap(String variable) {
        return variable.equals("NGUON_STAMP_KEYS");
    }

    private static boolean isExplained(String property) {
        String name = isMap(asVariable(property)) ? property + ".1" : property;
        return OPERATIONS.stream().anyMatch(line -> isNamedIn(line, name))
                || isMentioned(asVariable(property))
                || isMentioned(property.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT));
    }

    private static boolean isNamedIn(String line, String property) {
        List<String> whole =
                PROPERTY.matcher(line).results().map(name -> name.group(1)).toList();
        String room = property.substring(0, property.indexOf('.', "nguon.".length()) + 1);
        boolean ofTheRoom = !room.isEmpty() && whole.stream().anyMatch(name -> name.startsWith(room));
        return whole.contains(property) || (ofTheRoom && isShortenedIn(line, property, room));
    }

    private static boolean isShortenedIn(String line, String property, String room) {
        return SHORTENED
                .matcher(line)
                .results()
                .anyMatch(end -> property.matches(Pattern.quote(room) + "(.*-)?" + end.group(1)));
    }

    private static boolean isMentioned(String variable) {
        return OPERATIONS.stream().anyMatch(line -> isMentionedIn(line, variable));
    }

    /** Whole, or by its end beside another of its kind: {@code `NGUON_OPERATOR_NAME`, `…_PHONE`}. */
    private static boolean isMentionedIn(String line, String variable) {
        List<String> whole =
                VARIABLE.matcher(line).results().map(MatchResult::group).toList();
        int end = variable.indexOf('_', "NGUON_".length());
        return whole.contains(variable)
                || (end > 0
                        && whole.stream().anyMatch(name -> name.startsWith(variable.substring(0, end)))
                        && line.contains("`…" + variable.substring(end) + "`"));
    }

    /** As Spring reads it: {@code nguon.identity.session-idle} from {@code NGUON_IDENTITY_SESSIONIDLE}. */
    private static String asVariable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** Decisions tell what was, and the list of changes as well. */
    private static Set<String> named(Pattern name) {
        return Project.pages().stream()
                .filter(page -> !page.toString().contains("/decisions/") && !page.endsWith("CHANGELOG.md"))
                .flatMap(page -> name.matcher(Project.text(page)).results())
                .flatMap(found -> Stream.of(found.groupCount() > 0 ? found.group(1) : found.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
