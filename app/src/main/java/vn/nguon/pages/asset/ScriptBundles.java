package vn.nguon.pages.asset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The bundles in which our scripts come, made once: one for each folder, and one for each script that lies in none. */
final class ScriptBundles {

    private static final Map<String, ScriptBundle> ALL = new ScriptBundles().makeAll();

    private final Map<String, ScriptBundle> made = new LinkedHashMap<>();
    /** What imports what is being made. */
    private final Set<String> making = new LinkedHashSet<>();

    private ScriptBundles() {}

    /** The bundle a module comes in. */
    static ScriptBundle of(ScriptModule module) {
        ScriptBundle bundle = ALL.get(module.bundle());
        if (bundle == null) {
            throw new IllegalStateException(module.path() + " comes in no bundle");
        }
        return bundle;
    }

    static Collection<ScriptBundle> all() {
        return ALL.values();
    }

    private Map<String, ScriptBundle> makeAll() {
        for (ScriptModule module : ScriptModules.all()) {
            if (!module.path().equals(ServiceWorker.PATH)) {
                make(module.bundle());
            }
        }
        return Collections.unmodifiableMap(made);
    }

    private ScriptBundle make(String name) {
        ScriptBundle before = made.get(name);
        if (before != null) {
            return before;
        }
        if (!making.add(name)) {
            throw new IllegalStateException(
                    "Folders of scripts need each other in a circle: " + making + " and " + name);
        }
        List<ScriptModule> modules = ScriptModules.all().stream()
                .filter(module -> module.bundle().equals(name))
                .toList();
        Map<ScriptBundle, List<ScriptModule>> imported = new LinkedHashMap<>();
        modules.stream()
                .flatMap(module -> module.imported().stream())
                .distinct()
                .filter(module -> !module.bundle().equals(name))
                .forEach(module -> imported.computeIfAbsent(make(module.bundle()), bundle -> new ArrayList<>())
                        .add(module));
        ScriptBundle bundle = new ScriptBundle(name, modules, imported);
        making.remove(name);
        made.put(name, bundle);
        return bundle;
    }
}
