package vn.nguon.organisation.household.file;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguon.language.LocalizedText;
import vn.nguon.organisation.household.Household;
import vn.nguon.organisation.household.HouseholdDescription;
import vn.nguon.refusal.Invalid;

/**
 * What taking in a file would do to a list.
 *
 * @param added     households that are not on the list yet
 * @param changed   that are on it and said otherwise
 * @param unchanged how many stand on it as the file says
 * @param mistakes  lines that are wrong; as long as there are any nothing is taken
 * @param ignored   headings that say nothing to us
 */
public record HouseholdFilePlan(
        List<HouseholdDescription> added,
        List<Change> changed,
        int unchanged,
        List<FileMistake> mistakes,
        List<String> ignored) {

    /** One that is on the list, and what the file says of it. */
    public record Change(@JsonIgnore Household before, HouseholdDescription described) {}

    /** How a file fits a list. */
    static HouseholdFilePlan of(HouseholdFile file, List<Household> list) {
        Reading reading = new Reading(list);
        file.lines().forEach(reading::read);
        return new HouseholdFilePlan(
                reading.added, reading.changed, reading.unchanged, reading.mistakes, file.ignored());
    }

    private static final class Reading {
        private final Map<String, Household> byCode = new HashMap<>();
        private final Map<String, List<Household>> byKey;
        private final Set<String> seen = new HashSet<>();
        private final List<HouseholdDescription> added = new ArrayList<>();
        private final List<Change> changed = new ArrayList<>();
        private final List<FileMistake> mistakes = new ArrayList<>();
        private int unchanged;

        Reading(List<Household> list) {
            list.forEach(each -> byCode.put(each.code(), each));
            byKey = list.stream().collect(Collectors.groupingBy(FileLine::key));
        }

        void read(FileLine line) {
            try {
                Household known = known(line);
                HouseholdDescription described = LineReader.read(line, known);
                if (!seen.add(
                        known != null ? known.code() : described.code() != null ? described.code() : line.key())) {
                    throw mistake("Hộ này đã có ở một dòng trên.", "This household stands in a line above already.");
                }
                if (known == null) {
                    added.add(described);
                } else if (known.isErased()) {
                    throw mistake(
                            "Thông tin của hộ " + known.code() + " đã được xoá. Hãy bỏ mã để thêm thành hộ mới.",
                            "What was kept of household " + known.code()
                                    + " was erased. Leave its number out to add it anew.");
                } else if (known.isDescribedAs(described)) {
                    unchanged++;
                } else {
                    changed.add(new Change(known, described));
                }
            } catch (Invalid wrong) {
                mistakes.add(new FileMistake(line.line(), named(wrong)));
            }
        }

        private @Nullable Household known(FileLine line) {
            String code = line.field(FileColumn.CODE).toUpperCase(java.util.Locale.ROOT);
            if (!code.isEmpty()) {
                return byCode.get(code);
            }
            List<Household> alike = byKey.getOrDefault(line.key(), List.of());
            if (alike.size() > 1) {
                throw mistake(
                        "Danh sách có " + alike.size() + " hộ cùng tên này ở xã này. Hãy ghi mã hộ.",
                        "The list has " + alike.size() + " households of this name in this commune. Give the number.");
            }
            return alike.isEmpty() ? null : alike.get(0);
        }

        /** The sentence after the heading of the column it is about. */
        private static LocalizedText named(Invalid wrong) {
            LocalizedText sentence =
                    new LocalizedText(wrong.sentence().vi(), wrong.sentence().en());
            return FileColumn.of(String.valueOf(wrong.field()))
                    .map(column -> new LocalizedText(
                            column.words().vi() + ": " + sentence.vi(),
                            column.words().en() + ": " + sentence.en()))
                    .orElse(sentence);
        }

        private static Invalid mistake(String vi, String en) {
            return new Invalid("line", vi, en);
        }
    }
}
