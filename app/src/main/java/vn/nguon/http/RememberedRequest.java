package vn.nguon.http;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** A write that came with a key. */
@Table("act_once")
record RememberedRequest(
        byte[] requestHash,
        @Nullable String answer,
        Instant performedAt,
        @Nullable Instant forgottenAt) {

    /** What the request of that hash was answered, if it is this one and the answer is kept. */
    String answerTo(byte[] hash) {
        if (forgottenAt != null) {
            throw new AnswerNoLongerKept(performedAt);
        }
        if (!Arrays.equals(hash, requestHash)) {
            throw new IdempotencyKeyReused();
        }
        return String.valueOf(answer);
    }
}
