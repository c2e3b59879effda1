package vn.nguon.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the script's names stand for on this platform: people signed in, and the ids of what was recorded so far. */
final class ScriptNames {

    /** For people of the demonstration only, who listen on this machine only. */
    static final String PASSWORD = "truy-xuat-nguon-goc";

    final DemoVisitor passerBy;
    private final Map<String, DemoVisitor> people = new HashMap<>();
    private final Map<String, Object> ids = new HashMap<>();

    ScriptNames(DemoVisitor passerBy) {
        this.passerBy = passerBy;
    }

    /** Somebody of the script: {@code authority}, {@code inspector}, or an organisation's manager by its name. */
    DemoVisitor of(String name) {
        return people.computeIfAbsent(name, login -> passerBy.signedIn(login, PASSWORD));
    }

    void learn(String kind, String name, Object id) {
        ids.put(kind + " " + name, id);
    }

    Object id(String kind, String name) {
        Object id = maybe(kind, name);
        if (id == null) {
            throw new DemonstrationFailed("the script speaks of the " + kind + " " + name + " before it is there");
        }
        return id;
    }

    @Nullable Object maybe(String kind, String name) {
        return ids.get(kind + " " + name);
    }
}
