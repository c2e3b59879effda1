package vn.nguon.http.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    private final RememberedRequests requests;
    private final UnitOfWork unitOfWork;
    private final JsonMapper json;
    private final String who;
    private final @Nullable String key;
    private final String route;

    IdempotentRequest(
            RememberedRequests requests,
            UnitOfWork unitOfWork,
            JsonMapper json,
            String who,
            @Nullable String key,
            String route) {
        this.requests = requests;
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
        String name = key;
        if (name == null) {
            return unitOfWork.inOneTransaction(Mono.defer(act));
        }
        byte[] hash = hash(request);
        Mono<T> first = Mono.defer(act)
                .flatMap(answer -> requests.answer(who, name, json.writeValueAsString(answer))
                        .thenReturn(answer));
        Mono<T> again = requests.find(who, name).map(known -> json.readValue(known.answerTo(hash), type));
        return unitOfWork.inOneTransaction(requests.claim(who, name, hash).flatMap(isFirst -> isFirst ? first : again));
    }

    private byte[] hash(Object request) {
        MessageDigest digest = Sha256.digest();
        digest.update(route.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return digest.digest(json.writeValueAsBytes(request));
    }
}
