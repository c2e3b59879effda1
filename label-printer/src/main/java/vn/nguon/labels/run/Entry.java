package vn.nguon.labels.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.nguon.labels.LabelRefused;

/**
 * One line of a journal.
 *
 * @param words serials; before them, where the kind has one, its reason
 */
record Entry(Kind kind, List<String> words) {

    /** What happened. */
    enum Kind {
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

    Entry {
        words = List.copyOf(words);
    }

    static Entry of(Kind kind, List<String> serials) {
        return new Entry(kind, serials);
    }

    static Entry of(Kind kind, String word) {
        return new Entry(kind, List.of(word));
    }

    static Entry spoiled(String reason, List<String> serials) {
        var words = new ArrayList<String>();
        words.add(reason.replaceAll("\\s+", " "));
        words.addAll(serials);
        return new Entry(Kind.SPOILED, words);
    }

    List<String> serials() {
        return switch (kind) {
            case SENDING, OUT, NOT_OUT -> words;
            case SPOILED -> words.subList(1, words.size());
            case RUN, REPRINT, REPORTING, REPORTED -> List.of();
        };
    }

    /** The reason, the number or the name that comes first. */
    String word() {
        return words.get(0);
    }

    String line() {
        return kind.word() + "\t" + String.join("\t", words);
    }

    static Entry read(String line) {
        var words = List.of(line.split("\t", -1));
        for (var kind : Kind.values()) {
            if (kind.word().equals(words.get(0)) && words.size() > 1) {
                return new Entry(kind, words.subList(1, words.size()));
            }
        }
        throw new LabelRefused("the journal holds a line that is none: \"%.60s\"".formatted(line));
    }
}
