package vn.nguon.pages.asset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What scripts import, declare and export, and whether anybody uses it: the compiler asks within functions only. */
final class ScriptNames {

    private static final Pattern COMMENT =
            Pattern.compile("^ */\\*\\*.*?\\*/|^ *//.*?$|\\s// .*?$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern DECLARED = Pattern.compile("^(?:const|let|class) (\\w+)", Pattern.MULTILINE);
    private static final Pattern EXPORTED = Pattern.compile("^export \\w+ (\\w+)(.*)$", Pattern.MULTILINE);

    /** What browsers learned after 2020, where the compiler looks at the language only. */
    private static final Pattern LATER = Pattern.compile(
            "\\.(?:at|replaceAll|replaceChildren|findLast|toSorted|checkVisibility|hasOwn)\\(|\\bstructuredClone\\(");

    private ScriptNames() {}

    /** What is wrong: {@code waiting/drafts.js imports say, and does not use it}. */
    static List<String> faults(Map<String, String> scripts) {
        List<String> faults = new ArrayList<>();
        Set<String> imported = new HashSet<>();
        scripts.values()
                .forEach(source -> imports(source).forEach(name -> imported.add(name.replaceFirst(" as .*", ""))));
        scripts.forEach((path, source) -> {
            String code = COMMENT.matcher(source).replaceAll("");
            imports(source)
                    .map(name -> name.replaceFirst(".* as ", ""))
                    .filter(name -> isSaidOnce(name, code))
                    .forEach(name -> faults.add(path + " imports " + name + ", and does not use it"));
            DECLARED.matcher(code)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> isSaidOnce(name, code))
                    .forEach(name -> faults.add(path + " declares " + name + ", and does not use it"));
            LATER.matcher(code)
                    .results()
                    .forEach(found -> faults.add(path + " calls " + found.group() + "), which came after 2020"));
            EXPORTED.matcher(source).results().forEach(found -> {
                if (!imported.contains(found.group(1))) {
                    faults.add(path + " exports " + found.group(1) + ", and nobody imports it");
                }
                if (!isDescribed(source, found)) {
                    faults.add(path + " exports " + found.group(1) + ", and does not say what it is");
                }
            });
        });
        return faults;
    }

    private static Stream<String> imports(String source) {
        return ScriptModule.IMPORT
                .matcher(source)
                .results()
                .flatMap(found -> Arrays.stream(found.group(1).split(",\\s*", -1)))
                .map(String::strip);
    }

    private static boolean isSaidOnce(String name, String code) {
        Matcher said = Pattern.compile("(?<![\\w$.])" + name + "(?![\\w$])").matcher(code);
        return said.find() && !said.find();
    }

    /** By a sentence, and by the types of what a function takes. */
    private static boolean isDescribed(String source, MatchResult exported) {
        String before = source.substring(0, exported.start()).stripTrailing();
        String sentence = before.substring(Math.max(0, before.lastIndexOf("/**")));
        boolean takesSomething = exported.group(2).matches(" = (?:async )?(?:\\w+|\\([^)]+\\)) =>.*");
        return before.endsWith("*/") && (!takesSomething || sentence.contains("@param {"));
    }
}
