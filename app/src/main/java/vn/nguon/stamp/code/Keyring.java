package vn.nguon.stamp.code;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The keys of stamps ever used, by version: old stamps stay readable, new orders get the newest. */
public final class Keyring {

    private final TreeMap<Integer, StampKey> keys;

    /**
     * A ring with those keys.
     *
     * @throws IllegalArgumentException for no key, or two of one version
     */
    public Keyring(Collection<StampKey> keys) {
        Map<Integer, StampKey> byVersion = keys.stream()
                .collect(Collectors.toMap(StampKey::version, key -> key, (a, b) -> {
                    throw new IllegalArgumentException("two stamp keys have version " + a.version());
                }));
        if (byVersion.isEmpty()) {
            throw new IllegalArgumentException("a keyring needs a stamp key");
        }
        this.keys = new TreeMap<>(byVersion);
    }

    /** The key that new orders are issued under. */
    public StampKey newest() {
        return keys.lastEntry().getValue();
    }

    /** Whether that version is on the ring. */
    public boolean has(int version) {
        return keys.containsKey(version);
    }

    /**
     * The key of that version.
     *
     * @throws IllegalStateException when the configuration lacks it
     */
    public StampKey key(int version) {
        StampKey key = keys.get(version);
        if (key == null) {
            throw new IllegalStateException("the configuration lacks stamp key " + version);
        }
        return key;
    }

    /** Whether any of them makes that code; looked for among all, so that nobody learns from the time which it was. */
    public boolean made(StampCode code) {
        boolean made = false;
        for (StampKey key : keys.values()) {
            made |= key.made(code);
        }
        return made;
    }

    /** The versions and never the secrets. */
    @Override
    public String toString() {
        return "keyring " + keys.keySet();
    }
}
