package vn.nguon.language;

/** What can be said in more than one language: a word of ours, or a text that somebody wrote. */
@FunctionalInterface
public interface Wording {

    /** For a reader of that language. */
    String in(Language language);
}
