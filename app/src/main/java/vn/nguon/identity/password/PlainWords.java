package vn.nguon.identity.password;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names as they turn up in passwords: {@code "HTX Tịnh Tâm"} as {@code "tinhtam"}, whatever stands between. */
final class PlainWords {

    /** A shorter name is in too many words that have nothing to do with it. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_OF_A_PART = 6;

    /** What a password has besides a name must be as much as this. */
    private static final int ENOUGH_BESIDES = 8;

    private PlainWords() {}

    /** Whether little is left of the text when one of the names, or words in a row of one, is taken out. */
    static boolean carry(String text, Collection<String> names) {
        String plain = plain(text);
        return names.stream()
                .flatMap(PlainWords::runs)
                .anyMatch(run -> plain.contains(run) && plain.length() - run.length() < ENOUGH_BESIDES);
    }

    private static Stream<String> runs(String name) {
        List<String> words = Arrays.stream(name.strip().split("[^\\p{L}\\p{M}\\p{N}]+"))
                .map(PlainWords::plain)
                .filter(word -> !word.isEmpty())
                .toList();
        Stream<String> parts = IntStream.range(0, words.size())
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(from + 1, words.size())
                        .mapToObj(to -> String.join("", words.subList(from, to))))
                .filter(run -> run.length() >= SHORTEST_OF_A_PART);
        return Stream.concat(Stream.of(plain(name)).filter(whole -> whole.length() >= SHORTEST), parts);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace('đ', 'd'), Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
