package vn.nguon.db;

/** Why there is no database to work with, as a sentence for the operator that says what to do. */
public final class DatabaseRefusal extends RuntimeException {

    DatabaseRefusal(String sentence) {
        super(sentence);
    }

    DatabaseRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
