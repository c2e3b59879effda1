package vn.nguon.pages.asset;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The scripts that pages, or the service worker, begin with, and all that these import; read once. */
final class ScriptModules {

    private static final String FOLDER = "/static/js/";
    private static final Map<String, ScriptModule> ALL = new ScriptModules().readAll();

    /** Each after what it imports. */
    private final Map<String, ScriptModule> read = new LinkedHashMap<>();
    /** What imports what is being read. */
    private final Set<String> reading = new LinkedHashSet<>();

    private ScriptModules() {}

    /** The script at {@code waiting/drafts.js}. */
    static ScriptModule at(String path) {
        ScriptModule module = ALL.get(path);
        if (module == null) {
            throw new IllegalStateException("Nothing begins with " + path + " or imports it");
        }
        return module;
    }

    /** All of them, each after what it imports. */
    static Collection<ScriptModule> all() {
        return ALL.values();
    }

    private Map<String, ScriptModule> readAll() {
        for (Script script : Script.values()) {
            read(script.path());
        }
        read(ServiceWorker.PATH);
        return Collections.unmodifiableMap(read);
    }

    private ScriptModule read(String path) {
        ScriptModule before = read.get(path);
        if (before != null) {
            return before;
        }
        if (!reading.add(path)) {
            throw new IllegalStateException("Scripts import each other in a circle: " + reading + " and again " + path);
        }
        String source = new String(AssetFile.read(FOLDER + path), StandardCharsets.UTF_8);
        Map<String, ScriptModule> imported = new LinkedHashMap<>();
        ScriptModule.IMPORT
                .matcher(source)
                .results()
                .map(found -> found.group(2))
                .forEach(words -> imported.put(words, read(beside(path, words))));
        ScriptModule module = new ScriptModule(path, source, imported);
        reading.remove(path);
        read.put(path, module);
        return module;
    }

    /** What {@code ../page/elements.js} means in {@code waiting/drafts.js}: {@code page/elements.js}. */
    private static String beside(String path, String words) {
        return URI.create("/" + path).resolve(words).getPath().substring(1);
    }
}
