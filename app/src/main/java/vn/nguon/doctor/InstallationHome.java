package vn.nguon.doctor;

import java.nio.file.Path;
import java.util.Map;

/** Where {@code NGUON_HOME} lies; unlike {@link vn.nguon.db.server.HomeDirectory}, it is not made by being asked for. */
public final class InstallationHome {

    private InstallationHome() {}

    public static Path of(Map<String, String> environment) {
        String named = environment.getOrDefault("NGUON_HOME", "").strip();
        return named.isEmpty()
                ? Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")), ".nguon")
                : Path.of(named);
    }
}
