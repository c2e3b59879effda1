package vn.nguon.golden;

/** JSON with one member on a line, and otherwise byte for byte: nothing is read, sorted or rounded. */
final class JsonLines {

    private JsonLines() {}

    static String of(String json) {
        StringBuilder lines = new StringBuilder(json.length() * 2);
        int depth = 0;
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText) {
                lines.append(c);
                if (c == '\\') {
                    lines.append(json.charAt(++i));
                }
                inText = c != '"';
            } else if (c == '{' || c == '[') {
                line(lines.append(c), ++depth);
            } else if (c == '}' || c == ']') {
                line(lines, --depth).append(c);
            } else if (c == ',') {
                line(lines.append(c), depth);
            } else {
                lines.append(c);
                inText = c == '"';
            }
        }
        return lines.toString();
    }

    private static StringBuilder line(StringBuilder lines, int depth) {
        return lines.append('\n').append("  ".repeat(Math.max(depth, 0)));
    }
}
