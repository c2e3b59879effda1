package vn.nguon.organisation.commune;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguon.refusal.Invalid;
import vn.nguon.text.WithoutAccents;

/** Finds communes by what people type: with or without accents, by today's name or by an earlier one. */
@Component
public class Communes {

    private static final int SHOWN = 5;

    /** Huế is a city of its own since 1 January 2025; people and papers go on calling it by the province's name. */
    private static final String HUE_BEFORE = "thua thien hue";

    private final List<Entry> today = new ArrayList<>();
    private final List<Entry> earlier = new ArrayList<>();

    Communes() {
        CommuneFile.BY_CODE
                .values()
                .forEach(commune -> today.add(new Entry(new CommuneMatch(commune, ""), commune.full())));
        String district = "";
        for (String line : CommuneFile.lines("earlier-communes.tsv")) {
            String[] parts = line.split("\t", -1);
            if (parts[0].isEmpty()) {
                String name = parts[1] + ", " + district;
                Arrays.stream(parts[2].split(",", -1))
                        .map(Commune::of)
                        .forEach(now -> earlier.add(new Entry(new CommuneMatch(now, name), name)));
            } else {
                district = parts[1] + ", " + parts[0];
            }
        }
    }

    /** Something that is found by its words. */
    private record Entry(CommuneMatch match, String name, String words) {

        Entry(CommuneMatch match, String name) {
            this(match, name, " " + WithoutAccents.of(name).replace(",", ""));
        }

        boolean has(String[] asked) {
            for (String word : asked) {
                if (!words.contains(" " + word)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Those whose names have all the words, or words that begin so: today's first, then those whose land was called so.
     * One commune stands there once.
     */
    public List<CommuneMatch> search(String text, int limit) {
        String[] asked = words(text);
        if (asked.length == 0) {
            return List.of();
        }
        Map<String, CommuneMatch> found = new LinkedHashMap<>();
        for (List<Entry> entries : List.of(today, earlier)) {
            entries.stream()
                    .filter(entry -> entry.has(asked))
                    .sorted(Comparator.comparingInt(entry -> entry.words().length()))
                    .limit(limit)
                    .forEach(entry -> found.putIfAbsent(entry.match().commune().code(), entry.match()));
        }
        return found.values().stream().limit(limit).toList();
    }

    /**
     * The one that the words name and no other: its code, its name with that of the province, or what is found alone.
     *
     * @return null for no words
     * @throws Invalid naming some that may be meant
     */
    public @Nullable Commune named(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Commune byCode = CommuneFile.BY_CODE.get(text.strip());
        if (byCode != null) {
            return byCode;
        }
        String plain = String.join(" ", words(text));
        List<CommuneMatch> found = search(text, SHOWN + 1);
        List<CommuneMatch> exact = found.stream()
                .filter(each -> String.join(" ", words(each.commune().full())).equals(plain))
                .toList();
        List<CommuneMatch> meant = exact.isEmpty() ? found : exact;
        if (meant.size() == 1) {
            return meant.get(0).commune();
        }
        throw unclear(field, meant);
    }

    private static Invalid unclear(String field, List<CommuneMatch> found) {
        if (found.isEmpty()) {
            return new Invalid(
                    field,
                    "Không tìm thấy xã, phường nào như vậy. Hãy gõ tên xã và tỉnh, ví dụ: Khe Tre, Huế.",
                    "No commune or ward is called so. Type its name and its province, such as: Khe Tre, Huế.");
        }
        String some = String.join(
                "; ",
                found.stream().limit(SHOWN).map(each -> each.commune().full()).toList());
        return new Invalid(
                field,
                "Có nhiều xã, phường như vậy. Hãy chọn một: " + some + ".",
                "Several are called so. Choose one: " + some + ".");
    }

    private static String[] words(String text) {
        String plain =
                WithoutAccents.of(text.replace(',', ' ').replace(';', ' ')).replace(HUE_BEFORE, "hue");
        return Arrays.stream(plain.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
    }
}
