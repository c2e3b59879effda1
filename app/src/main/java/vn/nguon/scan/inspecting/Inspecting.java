package vn.nguon.scan.inspecting;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import vn.nguon.http.Cursor;
import vn.nguon.http.Once;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.scan.finding.Settling;
import vn.nguon.scan.finding.Sought;
import vn.nguon.scan.finding.Waiting;
import vn.nguon.stamp.code.Serial;

/** A worklist as the API shows it: each thing as an answer. */
record Inspecting<T extends Waiting, A>(Settling<T> settling, Class<A> type, Function<T, A> answer) {

    Mono<Slice<A>> list(
            @Nullable String status,
            @Nullable String serial,
            @Nullable String cursor,
            @Nullable Integer limit,
            Actor actor) {
        Sought sought = serial == null
                ? Sought.ANYTHING
                : Sought.about(Serial.read("serial", serial).number().value());
        return settling.list(ProgressAnswer.Status.read(status), sought, Cursor.read(cursor, limit), actor)
                .map(slice -> slice.map(answer));
    }

    Mono<A> one(UUID id, Actor actor) {
        return settling.one(id, actor).map(answer);
    }

    Mono<ResponseEntity<A>> take(UUID id, Actor actor, Once once) {
        return once.ok(type, id, () -> settling.take(id, actor).map(answer));
    }

    Mono<ResponseEntity<A>> settle(UUID id, FindingRequest request, Actor actor, Once once) {
        return once.ok(
                type, request, () -> settling.settle(id, request.read(), actor).map(answer));
    }
}
