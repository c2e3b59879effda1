package vn.nguon.http.idempotency;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.r2dbc.repository.Modifying;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;
import reactor.core.publisher.Mono;

/** The table of writes that came with a key, and what they were answered. */
interface RememberedRequests extends Repository<RememberedRequests.Remembered, String> {

    /** True for the first to come; a second one waits here until the first has committed or failed. */
    @Modifying
    @Query("insert into act_once (by_whom, key, request_hash) values (:who, :key, :hash) on conflict do nothing")
    Mono<Boolean> claim(String who, String key, byte[] hash);

    @Modifying
    @Query("update act_once set answer = :answer where by_whom = :who and key = :key")
    Mono<Void> answer(String who, String key, String answer);

    @Query("select * from act_once where by_whom = :who and key = :key")
    Mono<Remembered> find(String who, String key);

    /** A write that came with a key. */
    @Table("act_once")
    record Remembered(
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
}
