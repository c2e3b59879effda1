package vn.nguon.pages.asset;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The service worker in one piece, as a script and not as a module: Chromium before 2021 and Firefox before 2026 take no
 * module for a worker. What it imports is joined to it.
 */
public final class ServiceWorker {

    static final String PATH = "serviceWorker.js";

    private ServiceWorker() {}

    /**
     * The script.
     *
     * @param assets what it keeps from the start, beside the scripts
     */
    public static String script(List<Asset> assets, List<Script> scripts) {
        Set<ScriptModule> parts = new LinkedHashSet<>();
        collect(ScriptModules.at(PATH), parts);
        return needed(assets, scripts)
                + parts.stream().map(ScriptModule::joined).collect(Collectors.joining());
    }

    /** {@code const NEEDED = ['/static/0123456789ab/work.css'];}. */
    private static String needed(List<Asset> assets, List<Script> scripts) {
        Stream<String> modules = scripts.stream()
                .flatMap(script -> Stream.concat(script.imports().stream(), Stream.of(script.address())));
        return Stream.concat(assets.stream().map(Asset::address), modules)
                .distinct()
                .map(address -> "'" + address + "'")
                .collect(Collectors.joining(", ", "'use strict';\nconst NEEDED = [", "];\n"));
    }

    /** Each after what it imports. */
    private static void collect(ScriptModule module, Set<ScriptModule> parts) {
        module.imported().forEach(imported -> collect(imported, parts));
        parts.add(module);
    }
}
