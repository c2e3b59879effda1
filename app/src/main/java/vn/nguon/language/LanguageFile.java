package vn.nguon.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The file of a language, {@code messages/ko.properties}: its own name, how it writes numbers and days, and all that
 * pages say in it. Whichever files are there are the languages we speak.
 *
 * @param tag the BCP 47 tag
 */
record LanguageFile(String tag, Map<String, String> lines) {

    private static final String FILES = "classpath*:messages/*.properties";
    private static final String OF_THE_LANGUAGE = "language.";

    /** All of them: Vietnamese, English, and the others by their tags. */
    static List<LanguageFile> all() {
        try {
            Map<String, LanguageFile> files =
                    new TreeMap<>(Comparator.comparingInt(LanguageFile::rank).thenComparing(Comparator.naturalOrder()));
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                String tag = Objects.requireNonNull(file.getFilename()).replace(".properties", "");
                files.put(tag, new LanguageFile(tag, read(file)));
            }
            return List.copyOf(files.values());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How the language does that: {@code "decimal"}, {@code "day"}. */
    String property(String name) {
        String property = lines.get(OF_THE_LANGUAGE + name);
        if (property == null) {
            throw new IllegalStateException("messages/" + tag + ".properties lacks " + OF_THE_LANGUAGE + name);
        }
        return property;
    }

    /** What is said in it, by the names of the messages. */
    Map<String, MessageText> texts(Language language) {
        Map<String, MessageText> texts = new HashMap<>();
        lines.forEach((key, line) -> {
            if (!key.startsWith(OF_THE_LANGUAGE)) {
                try {
                    texts.put(key, new MessageText(language, line));
                } catch (IllegalArgumentException wrong) {
                    throw new IllegalStateException(key + " in messages/" + tag + ".properties: " + wrong.getMessage());
                }
            }
        });
        return texts;
    }

    private static int rank(String tag) {
        return tag.equals("vi") ? 0 : tag.equals("en") ? 1 : 2;
    }

    private static Map<String, String> read(Resource file) throws IOException {
        Properties lines = new Properties();
        try (Reader letters = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            lines.load(letters);
        }
        Map<String, String> read = new TreeMap<>();
        lines.stringPropertyNames().forEach(key -> read.put(key, lines.getProperty(key)));
        return read;
    }
}
