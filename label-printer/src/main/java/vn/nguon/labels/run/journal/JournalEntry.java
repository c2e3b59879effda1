package vn.nguon.labels.run.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.nguon.labels.LabelRefused;

/**
 * One line of a journal.
 *
 * @param words serials; before them, where the kind has one, its reason
 */
public record JournalEntry(Kind kind, List<String> words) {

    /** What happened. */
    public enum Kind {
        RUN,
        SENDING,
        OUT,
        NOT_OUT,
        SPOILED,
        REPRINT,
        REPORTING,
        REPORTED;

        private String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public JournalEntry {
        words = List.copyOf(words);
    }

    /** Of serials. */
    public static JournalEntry of(Kind kind, List<String> serials) {
        return new JournalEntry(kind, serials);
    }

    /** Of one word. */
    public static JournalEntry of(Kind kind, String word) {
        return new JournalEntry(kind, List.of(word));
    }

    /** That these came out and are unusable. */
    public static JournalEntry spoiled(String reason, List<String> serials) {
        var words = new ArrayList<String>();
        words.add(reason.replaceAll("\\s+", " "));
        words.addAll(serials);
        return new JournalEntry(Kind.SPOILED, words);
    }

    /** The serials it is about; none for most kinds. */
    public List<String> serials() {
        return switch (kind) {
            case SENDING, OUT, NOT_OUT -> words;
            case SPOILED -> words.subList(1, words.size());
            case RUN, REPRINT, REPORTING, REPORTED -> List.of();
        };
    }

    /** The reason, the number or the name that comes first. */
    public String word() {
        return words.get(0);
    }

    String line() {
        return kind.word() + "\t" + String.join("\t", words);
    }

    static JournalEntry read(String line) {
        var words = List.of(line.split("\t", -1));
        for (var kind : Kind.values()) {
            if (kind.word().equals(words.get(0)) && words.size() > 1) {
                return new JournalEntry(kind, words.subList(1, words.size()));
            }
        }
        throw new LabelRefused(
                "nhật ký in có một dòng không hợp lệ: «%.60s»",
                "the journal holds a line that is none: \"%.60s\"", line);
    }
}
