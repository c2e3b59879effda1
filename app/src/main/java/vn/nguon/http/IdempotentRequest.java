package vn.nguon.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.database.UnitOfWork;
import vn.nguon.ledger.Sha256;

/**
 * A write that happens once, however often a phone on a bad network sends it: a controller takes one as an argument,
 * and it carries the request's {@code Idempotency-Key}. The key, the act and its answer are one transaction.
 * Answers are forgotten after a while; what comes after that is refused with {@link AnswerNoLongerKept}.
 */
public final class IdempotentRequest {

    private final DatabaseClient database;
    private final UnitOfWork unitOfWork;
    private final JsonMapper json;
    private final String who;
    private final @Nullable String key;
    private final String route;

    IdempotentRequest(
            DatabaseClient database,
            UnitOfWork unitOfWork,
            JsonMapper json,
            String who,
            @Nullable String key,
            String route) {
        this.database = database;
        this.unitOfWork = unitOfWork;
        this.json = json;
        this.who = who;
        this.key = key;
        this.route = route;
    }

    /** Answers 201 with what the act made. The request is part of the key: another request under it is refused. */
    public <T> Mono<ResponseEntity<T>> created(Class<T> type, Object request, Supplier<Mono<T>> act) {
        return perform(type, request, act)
                .map(made -> ResponseEntity.status(HttpStatus.CREATED).body(made));
    }

    /** Answers 200 with what the act gave. */
    public <T> Mono<ResponseEntity<T>> ok(Class<T> type, Object request, Supplier<Mono<T>> act) {
        return perform(type, request, act).map(ResponseEntity::ok);
    }

    private <T> Mono<T> perform(Class<T> type, Object request, Supplier<Mono<T>> act) {
        if (key == null) {
            return unitOfWork.inOneTransaction(Mono.defer(act));
        }
        byte[] hash = hash(request);
        Mono<T> first = Mono.defer(act).flatMap(answer -> remember(answer).thenReturn(answer));
        return unitOfWork.inOneTransaction(claim(hash)
                .flatMap(isFirst -> isFirst ? first : recall(hash).map(text -> json.readValue(text, type))));
    }

    /** True for the first to come; a second one waits here until the first has committed or failed. */
    private Mono<Boolean> claim(byte[] hash) {
        return database.sql("""
                        insert into act_once (by_whom, key, request_hash)
                        values (:who, :key, :hash)
                        on conflict do nothing
                        """)
                .bind("who", who)
                .bind("key", key())
                .bind("hash", hash)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private Mono<Void> remember(Object answer) {
        return database.sql("update act_once set answer = :answer where by_whom = :who and key = :key")
                .bind("answer", json.writeValueAsString(answer))
                .bind("who", who)
                .bind("key", key())
                .then();
    }

    private Mono<String> recall(byte[] hash) {
        return database.sql("""
                        select request_hash, answer, performed_at, forgotten_at
                        from act_once
                        where by_whom = :who
                          and key = :key
                        """)
                .bind("who", who)
                .bind("key", key())
                .map(row -> {
                    if (row.get("forgotten_at", Instant.class) != null) {
                        throw new AnswerNoLongerKept(Objects.requireNonNull(row.get("performed_at", Instant.class)));
                    }
                    if (!Arrays.equals(hash, row.get("request_hash", byte[].class))) {
                        throw new IdempotencyKeyReused();
                    }
                    return String.valueOf(row.get("answer", String.class));
                })
                .one();
    }

    private String key() {
        return String.valueOf(key);
    }

    private byte[] hash(Object request) {
        MessageDigest digest = Sha256.digest();
        digest.update(route.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return digest.digest(json.writeValueAsBytes(request));
    }
}
