package vn.nguon.refusal;

/** The same thing said in both languages. */
public record Sentence(String vi, String en) {

    /** The sentence for a reader of that language. */
    public String in(Language language) {
        return language == Language.EN ? en : vi;
    }
}
