package vn.nguon.pages.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script as it is written: one thing, which imports others and exports names. */
final class ScriptModule {

    /** {@code import {say} from '../page/pageLanguage.js';}, the one way in which our scripts import. */
    static final Pattern IMPORT = Pattern.compile("^import \\{([^}]*)} from '([^']+)';$", Pattern.MULTILINE);

    /** {@code export const say = …}, the one way in which they export. */
    private static final Pattern EXPORT = Pattern.compile("^export ((?:const|class) (\\w+))", Pattern.MULTILINE);

    private static final Pattern OTHERWISE = Pattern.compile("^(?:import|export)\\b.*$", Pattern.MULTILINE);

    private final String path;
    private final String source;
    private final Map<String, ScriptModule> imported;

    /**
     * A module among others.
     *
     * @param path where it lies among the scripts: {@code waiting/drafts.js}
     * @param imported what it imports, by the words it names it with: {@code ../page/pageLanguage.js}
     */
    ScriptModule(String path, String source, Map<String, ScriptModule> imported) {
        this.path = path;
        this.source = source;
        this.imported = imported;
    }

    String path() {
        return path;
    }

    List<ScriptModule> imported() {
        return List.copyOf(imported.values());
    }

    /** What it is called where it is joined to others, {@code $drafts}: none of our scripts begins a name like this. */
    String name() {
        return "$" + path.substring(path.lastIndexOf('/') + 1, path.length() - ".js".length());
    }

    /** The bundle it comes in, {@code waiting}: its folder, or itself. */
    String bundle() {
        int folder = path.indexOf('/');
        return path.substring(0, folder < 0 ? path.length() - ".js".length() : folder);
    }

    /**
     * As a function that is called once and gives what the module exports, for where what it imports stands before it:
     * {@code const $drafts = (() => { const {say} = $pageLanguage; … return {save, drop}; })();}. In a function of its own
     * its names meet no others.
     */
    String joined() {
        String body = IMPORT.matcher(source)
                .replaceAll(found -> Matcher.quoteReplacement("const {"
                        + found.group(1).replace(" as ", ": ") + "} = "
                        + Objects.requireNonNull(imported.get(found.group(2))).name() + ";"));
        List<String> exported = new ArrayList<>();
        for (MatchResult found : EXPORT.matcher(body).results().toList()) {
            exported.add(found.group(2));
        }
        body = EXPORT.matcher(body).replaceAll("$1");
        Matcher otherwise = OTHERWISE.matcher(body);
        if (otherwise.find()) {
            throw new IllegalStateException(path + " imports or exports as no other script does: " + otherwise.group());
        }
        return "const " + name() + " = (() => {\n" + body + "return {" + String.join(", ", exported) + "};\n})();\n";
    }
}
