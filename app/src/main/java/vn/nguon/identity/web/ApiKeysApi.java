package vn.nguon.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import vn.nguon.http.Slice;
import vn.nguon.identity.Actor;
import vn.nguon.identity.Scope;
import vn.nguon.identity.key.ApiKey;
import vn.nguon.identity.key.ApiKeys;
import vn.nguon.identity.key.MakingKeys;
import vn.nguon.identity.key.NewKey;
import vn.nguon.identity.key.RevokingKeys;
import vn.nguon.identity.session.RecognisedCaller;

/** Keys for programs. */
@RestController
@Tag(name = "API keys")
class ApiKeysApi {

    private final ApiKeys keys;
    private final MakingKeys making;
    private final RevokingKeys revoking;
    private final Clock clock;

    ApiKeysApi(ApiKeys keys, MakingKeys making, RevokingKeys revoking, Clock clock) {
        this.keys = keys;
        this.making = making;
        this.revoking = revoking;
        this.clock = clock;
    }

    /** Takes no {@code Idempotency-Key}: to repeat the answer, the secret would have to be kept. */
    @PostMapping("/api/v1/api-keys")
    @Operation(
            summary = "Make a key",
            description =
                    "Asks for the password of the account again. The secret is in this answer and nowhere else. If the answer was lost, revoke the key and make another.")
    Mono<ResponseEntity<KeyWithSecret>> make(@RequestBody KeyRequest wanted, RecognisedCaller caller) {
        return Mono.fromSupplier(() -> NewKey.of(wanted.name(), wanted.scopes(), wanted.expiresAt(), clock.instant()))
                .flatMap(key -> making.make(caller, wanted.password() == null ? "" : wanted.password(), key))
                .map(made -> ResponseEntity.status(HttpStatus.CREATED)
                        .body(new KeyWithSecret(made.key(), made.secret().text())));
    }

    @GetMapping("/api/v1/api-keys")
    @Operation(summary = "My keys in force")
    Mono<Slice<ApiKey>> list(Actor actor) {
        return keys.inForce(actor.accountId()).collectList().map(found -> new Slice<>(List.copyOf(found), null));
    }

    @DeleteMapping("/api/v1/api-keys/{id}")
    @Operation(summary = "Revoke a key", description = "One's own, or that of an account one looks after.")
    Mono<ResponseEntity<Void>> revoke(@PathVariable long id, Actor actor) {
        return revoking.revoke(actor, id).thenReturn(ResponseEntity.noContent().build());
    }

    /** @param password of the account, asked for again */
    record KeyRequest(
            @Nullable String name,
            @Nullable Set<Scope> scopes,
            @Nullable Instant expiresAt,
            @Nullable String password) {}

    record KeyWithSecret(ApiKey key, String secret) {}
}
