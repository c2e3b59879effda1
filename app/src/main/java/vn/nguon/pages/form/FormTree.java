package vn.nguon.pages.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nguon.refusal.Invalid;

/**
 * Turns flat names into what a request looks like: {@code at.time}, {@code goods[0].quantity}, {@code photos[]}. A field
 * left blank is left out.
 */
final class FormTree {

    private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z0-9]*)((?:\\[[0-9]{0,3}])?)(?:\\.|$)");
    private static final int DEEPEST = 6;

    private final Map<String, Object> root = new LinkedHashMap<>();

    private FormTree() {}

    static Map<String, Object> of(Map<String, List<String>> values) {
        FormTree formTree = new FormTree();
        values.forEach((name, all) -> {
            List<String> filled = all.stream().filter(value -> !value.isBlank()).toList();
            if (!filled.isEmpty()) {
                formTree.put(name, filled);
            }
        });
        return members(formTree.root);
    }

    private void put(String name, List<String> filled) {
        Matcher step = STEP.matcher(name);
        Map<String, Object> node = root;
        int depth = 0;
        int end = 0;
        while (step.find() && step.start() == end && depth++ < DEEPEST) {
            end = step.end();
            String index = step.group(2);
            if (end == name.length() && !name.endsWith(".")) {
                leaf(node, step.group(1), index, filled);
                return;
            }
            node = index.isEmpty() ? child(node, step.group(1)) : child(items(node, step.group(1)), number(index));
        }
        throw strange(name);
    }

    private static void leaf(Map<String, Object> node, String key, String index, List<String> filled) {
        if (index.isEmpty()) {
            if (node.putIfAbsent(key, filled.get(0)) != null) {
                throw strange(key);
            }
        } else if (index.equals("[]")) {
            for (String value : filled) {
                items(node, key).put(items(node, key).size(), value);
            }
        } else {
            items(node, key).put(number(index), filled.get(0));
        }
    }

    private static <K> Map<String, Object> child(Map<K, Object> node, K key) {
        return cast(node.computeIfAbsent(key, absent -> new LinkedHashMap<String, Object>()));
    }

    private static Map<Integer, Object> items(Map<String, Object> node, String key) {
        Object items = node.computeIfAbsent(key, absent -> new TreeMap<Integer, Object>());
        if (items instanceof TreeMap<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<Integer, Object> numbered = (Map<Integer, Object>) items;
            return numbered;
        }
        throw strange(key);
    }

    private static Map<String, Object> cast(Object node) {
        if (node instanceof LinkedHashMap<?, ?>) {
            @SuppressWarnings("unchecked")
            Map<String, Object> members = (Map<String, Object>) node;
            return members;
        }
        throw strange(String.valueOf(node));
    }

    private static int number(String index) {
        return index.length() == 2 ? 0 : Integer.parseInt(index.substring(1, index.length() - 1));
    }

    /** Numbered items become a list; numbers that were left out leave no hole. */
    private static Map<String, Object> members(Map<String, Object> node) {
        node.replaceAll((key, value) -> plain(value));
        return node;
    }

    private static Object plain(Object value) {
        if (value instanceof TreeMap<?, ?> items) {
            List<Object> list = new ArrayList<>();
            items.values().forEach(item -> list.add(plain(item)));
            return list;
        }
        return value instanceof LinkedHashMap<?, ?> ? members(cast(value)) : value;
    }

    private static Invalid strange(String name) {
        return new Invalid(
                name, "Biểu mẫu có mục lạ. Hãy tải lại trang.", "The form has a strange field. Load the page again.");
    }
}
