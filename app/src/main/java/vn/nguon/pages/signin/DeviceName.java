package vn.nguon.pages.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.Language;

/** What people call the device that a browser is on: browsers call themselves by what others are called, too. */
public final class DeviceName {

    /** By how they are known in a {@code User-Agent} (RFC 9110, 10.1.5); who pretends to be another comes first. */
    private static final Map<String, String> BROWSERS = ordered(
            "coc_coc_browser", "Cốc Cốc",
            "SamsungBrowser/", "Samsung Internet",
            "Edg", "Edge",
            "OPR/", "Opera",
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "CriOS/", "Chrome",
            "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android",
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Windows", "Windows",
            "CrOS", "Chromebook",
            "Macintosh", "Mac",
            "Linux", "Linux");

    private DeviceName() {}

    /** {@code Chrome trên Android}; what it calls itself, if that is no browser we know. */
    public static String of(String userAgent, Language in) {
        String browser = named(userAgent, BROWSERS);
        String system = named(userAgent, SYSTEMS);
        if (browser == null || system == null) {
            return userAgent.isEmpty() ? in.choose("Thiết bị không rõ", "Unknown device") : userAgent;
        }
        return browser + in.choose(" trên ", " on ") + system;
    }

    private static @Nullable String named(String userAgent, Map<String, String> names) {
        for (Map.Entry<String, String> name : names.entrySet()) {
            if (userAgent.contains(name.getKey())) {
                return name.getValue();
            }
        }
        return null;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
