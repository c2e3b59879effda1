package vn.nguon.db.connection;

/** Why there is no database to work with, as a sentence for the operator that says what to do. */
public final class DatabaseRefusal extends RuntimeException {

    public DatabaseRefusal(String sentence) {
        super(sentence);
    }

    public DatabaseRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
