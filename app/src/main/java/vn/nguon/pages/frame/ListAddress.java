package vn.nguon.pages.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The address of a list: its search and filters are kept there, so that it can be shared and gone back to. */
public record ListAddress(String path, Map<String, String> query) {

    /** The address a request came to. */
    public static ListAddress of(ServerHttpRequest request) {
        return new ListAddress(
                request.getPath().value(), request.getQueryParams().toSingleValueMap());
    }

    public ListAddress {
        Map<String, String> filled = new LinkedHashMap<>(query);
        filled.values().removeIf(value -> value == null || value.isEmpty());
        query = filled;
    }

    /** What a parameter says, empty if nothing. */
    public String value(String name) {
        return query.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return query.containsKey(name);
    }

    /** The address with that parameter instead of what it said. */
    public String with(String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.put(name, value);
        return written(changed);
    }

    /** The address without that parameter. */
    public String without(String name) {
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.remove(name);
        return written(changed);
    }

    private String written(Map<String, String> changed) {
        String written = changed.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        return written.isEmpty() ? path : path + "?" + written;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
