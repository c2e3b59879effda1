package vn.nguon.bench.act;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.nguon.bench.filling.ApiMember;

/** An act that is sent under one key until somebody answers, or is left so that nobody knows whether it happened. */
public final class SentAct {

    private static final PatientClient CLIENT = new PatientClient();
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final String key = UUID.randomUUID().toString();
    private final ApiMember who;
    private final String path;
    private final byte[] body;
    private final ActEffect effect;
    private final Consumer<JsonNode> then;
    private volatile @Nullable JsonNode answer;
    private volatile @Nullable String refusal;
    private volatile boolean heard;

    /** @param then what whoever sent it does when it is answered; not where it was left */
    SentAct(ApiMember who, String path, Map<String, ?> body, ActEffect effect, Consumer<JsonNode> then) {
        this.who = who;
        this.path = path;
        this.body = JSON.writeValueAsBytes(body);
        this.effect = effect;
        this.then = then;
    }

    public String key() {
        return key;
    }

    ActEffect effect() {
        return effect;
    }

    /** What was acknowledged; null as long as nobody knows. */
    public @Nullable JsonNode answer() {
        return answer;
    }

    /** Why it was refused, which none of these acts is to be; null if it was not. */
    @Nullable String refusal() {
        return refusal;
    }

    boolean isSettled() {
        return answer != null || refusal != null;
    }

    /** Whether the platform itself told of it over HTTP. */
    boolean isHeard() {
        return heard;
    }

    /** Sends it, once more perhaps; whether the platform told what became of it. */
    public boolean send() {
        HttpRequest request = HttpRequest.newBuilder(who.platform().resolve(path))
                .timeout(PATIENCE)
                .header("Origin", who.platform().toString())
                .header("Cookie", who.cookie())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            hear(CLIENT.send(request));
        } catch (IOException nobodyKnows) {
            return false;
        }
        return heard;
    }

    /** Somebody is told outside of HTTP that it happened, by what was kept with it. */
    public void acknowledge(JsonNode kept) {
        answer = kept;
    }

    private void hear(HttpResponse<byte[]> told) {
        if (told.statusCode() < 300) {
            JsonNode said = JSON.readTree(told.body());
            heard = true;
            JsonNode known = answer;
            answer = said;
            if (known == null) {
                then.accept(said);
            } else if (!known.path("id").equals(said.path("id"))
                    || !known.path("eventId").equals(said.path("eventId"))) {
                refusal = path + " answered first " + known + ", and then " + said;
            }
        } else if (told.statusCode() != UNAVAILABLE && told.statusCode() != TOO_MANY) {
            heard = true;
            refusal = "%s was answered %d, %s; sent was %s"
                    .formatted(
                            path,
                            told.statusCode(),
                            new String(told.body(), StandardCharsets.UTF_8),
                            new String(body, StandardCharsets.UTF_8));
        }
    }
}
