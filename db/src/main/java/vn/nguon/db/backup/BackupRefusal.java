package vn.nguon.db.backup;

/** Why there is no backup, or no way back from one, as a sentence for the operator that says what to do. */
public final class BackupRefusal extends RuntimeException {

    public BackupRefusal(String sentence) {
        super(sentence);
    }

    public BackupRefusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
