package vn.nguon.language;

/** What can be said in more than one language: a {@link Message} of ours, or a {@link LocalizedText} somebody wrote. */
@FunctionalInterface
public interface Wording {

    /** For a reader of that language: in it, or else in English, or else in Vietnamese. */
    String in(Language language);

    /** The language that {@link #in} says it in: another than the reader's where nobody wrote it in theirs. */
    default Language spokenTo(Language reader) {
        return reader;
    }

    /** In Vietnamese. */
    default String vi() {
        return in(Language.VI);
    }

    /** In English. */
    default String en() {
        return in(Language.EN);
    }
}
