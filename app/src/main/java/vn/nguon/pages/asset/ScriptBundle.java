package vn.nguon.pages.asset;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scripts of one folder as browsers get them: one ES module, so that a page asks six times and not thirty. It imports the
 * bundles it needs by addresses that change with their content: so its own changes as well, and old and new never mix. An
 * import map would do that too, but it stands within a page, where no script is allowed, and browsers before 2021 have none.
 */
final class ScriptBundle {

    private final List<ScriptBundle> imports;
    private final byte[] content;
    private final String address;

    /**
     * A bundle of these modules.
     *
     * @param modules each after what it imports
     * @param imported what they import from other bundles
     */
    ScriptBundle(String name, List<ScriptModule> modules, Map<ScriptBundle, List<ScriptModule>> imported) {
        this.imports = withTheirs(imported.keySet());
        this.content = (imported.entrySet().stream()
                                .map(each -> line(each.getKey(), each.getValue()))
                                .collect(Collectors.joining())
                        + modules.stream()
                                .map(module -> "export " + module.joined())
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
        this.address = AssetFile.address(name + ".js", content);
    }

    String address() {
        return address;
    }

    byte[] content() {
        return content.clone();
    }

    /** All that it needs, each once, and after what it needs itself. */
    List<ScriptBundle> imports() {
        return imports;
    }

    private static String line(ScriptBundle from, List<ScriptModule> modules) {
        return "import {" + modules.stream().map(ScriptModule::name).collect(Collectors.joining(", ")) + "} from '"
                + from.address() + "';\n";
    }

    private static List<ScriptBundle> withTheirs(Collection<ScriptBundle> imported) {
        Set<ScriptBundle> all = new LinkedHashSet<>();
        for (ScriptBundle bundle : imported) {
            all.addAll(bundle.imports());
            all.add(bundle);
        }
        return List.copyOf(all);
    }
}
