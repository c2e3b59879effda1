package vn.nguon.scan.inspecting;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Slice;
import vn.nguon.http.idempotency.IdempotentRequest;
import vn.nguon.identity.Actor;
import vn.nguon.scan.finding.CaseFilter;
import vn.nguon.scan.finding.OpenCase;
import vn.nguon.scan.finding.ResolvingCases;
import vn.nguon.stamp.code.StampSerial;

/** A worklist as the API shows it: each thing as an answer. */
public record WorklistAnswers<T extends OpenCase, A>(ResolvingCases<T> settling, Class<A> type, Function<T, A> answer) {

    Mono<Slice<A>> list(
            @Nullable String status,
            @Nullable String serial,
            @Nullable String cursor,
            @Nullable Integer limit,
            Actor actor) {
        CaseFilter caseFilter = serial == null
                ? CaseFilter.ANYTHING
                : CaseFilter.about(StampSerial.read("serial", serial).number().value());
        return settling.list(ProgressAnswer.readStatus(status), caseFilter, Cursor.read(cursor, limit), actor)
                .map(slice -> slice.map(answer));
    }

    /** One of them. */
    public Mono<A> one(UUID id, Actor actor) {
        return settling.one(id, actor).map(answer);
    }

    /** Takes it. */
    public Mono<ResponseEntity<A>> take(UUID id, Actor actor, IdempotentRequest once) {
        return once.ok(type, id, () -> settling.take(id, actor).map(answer));
    }

    /** Settles it. */
    public Mono<ResponseEntity<A>> settle(UUID id, FindingRequest request, Actor actor, IdempotentRequest once) {
        return once.ok(
                type, request, () -> settling.settle(id, request.read(), actor).map(answer));
    }
}
