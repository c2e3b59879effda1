package vn.nguon.gs1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a GS1 Digital Link from its text. */
final class LinkReader {

    private static final int LONGEST = 2048;
    private static final Pattern URI =
            Pattern.compile("(?:[hH][tT][tT][pP][sS]?://[^/?#]+)?(?<path>/[^?#]*)(?:\\?(?<query>[^#]*))?(?:#.*)?");
    private static final Pattern SHORT_GTIN = Pattern.compile("[0-9]{8}|[0-9]{12,13}");

    private LinkReader() {}

    static DigitalLink read(String text) {
        Matcher uri = URI.matcher(text.length() > LONGEST ? "" : text.strip());
        if (!uri.matches()) {
            throw new NotADigitalLink("cần https://máy-chủ/01/…", "expected https://host/01/…");
        }
        List<String> segments = segments(uri.group("path"));
        int from = beginning(segments);
        List<ElementString> elements = new ArrayList<>();
        for (int i = from; i < segments.size(); i += 2) {
            elements.add(element(segments.get(i), PercentEncoding.decode(segments.get(i + 1))));
        }
        Map<String, String> attributes = new TreeMap<>();
        Map<String, String> extensions = new LinkedHashMap<>();
        String query = uri.group("query");
        for (String pair : query == null || query.isEmpty() ? new String[0] : query.split("[&;]", -1)) {
            readPair(pair, attributes, extensions);
        }
        return new DigitalLink(elements.get(0), elements.subList(1, elements.size()), attributes, extensions);
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.replaceFirst("/$", "").replaceFirst("^/", "").split("/", -1));
    }

    /** The key is the first segment that can be one and has an even number of segments from it to the end. */
    private static int beginning(List<String> segments) {
        for (int i = segments.size() % 2; i < segments.size(); i += 2) {
            if (KeyIdentifier.of(segments.get(i)) != null) {
                return i;
            }
        }
        throw new NotADigitalLink(
                "không thấy mã nào như /01/… hay /414/…", "there is no key such as /01/… or /414/… in its path.");
    }

    private static ElementString element(String ai, String value) {
        boolean pad = ai.equals("01") && SHORT_GTIN.matcher(value).matches();
        return new ElementString(ai, pad ? "0".repeat(14 - value.length()) + value : value);
    }

    private static void readPair(String pair, Map<String, String> attributes, Map<String, String> extensions) {
        int equals = pair.indexOf('=');
        if (equals < 1) {
            throw new NotADigitalLink("«" + pair + "» thiếu dấu =.", "“" + pair + "” has no equals sign.");
        }
        String name = PercentEncoding.decode(pair.substring(0, equals));
        String value = PercentEncoding.decode(pair.substring(equals + 1));
        boolean identifier = name.chars().allMatch(c -> c >= '0' && c <= '9');
        Map<String, String> into = identifier ? attributes : extensions;
        String before = into.put(name, identifier ? element(name, value).value() : value);
        if (before != null) {
            throw new NotADigitalLink("«" + name + "» có hai lần.", "“" + name + "” is there twice.");
        }
    }
}
