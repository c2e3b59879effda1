package vn.nguon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import reactor.core.publisher.Flux;

/** What tests say about answers. */
public final class Answers {

    private static final ParameterizedTypeReference<Map<String, Object>> MEMBERS =
            new ParameterizedTypeReference<>() {};

    private Answers() {}

    /**
     * The answer is a problem of that kind, in a sentence: {@code refused(answer, 404, "not-found")}.
     *
     * @return its members
     */
    public static Map<String, Object> refused(ResponseSpec answer, int status, String kind) {
        Map<String, Object> problem = answer.expectBody(MEMBERS)
                .consumeWith(result -> {
                    assertThat(result.getStatus().value()).as(() -> "" + result).isEqualTo(status);
                    assertThat(result.getResponseHeaders().getContentType())
                            .isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
                })
                .returnResult()
                .getResponseBody();
        assertThat(problem)
                .containsEntry("type", "urn:nguon:problem:" + kind)
                .containsEntry("status", status)
                .hasEntrySatisfying(
                        "detail", sentence -> assertThat((String) sentence).isNotBlank());
        return problem == null ? Map.of() : problem;
    }

    /** Every answer is read to its end, though a test may look at its head only: unread, it would stay in Netty's memory. */
    public static ExchangeFilterFunction readWhole() {
        return (request, next) -> next.exchange(request)
                .flatMap(answer -> DataBufferUtils.join(answer.bodyToFlux(DataBuffer.class))
                        .map(Answers::kept)
                        .map(Flux::just)
                        .defaultIfEmpty(Flux.empty())
                        .map(body -> ClientResponse.create(answer.statusCode(), answer.strategies())
                                .headers(headers ->
                                        headers.addAll(answer.headers().asHttpHeaders()))
                                .cookies(cookies -> cookies.addAll(answer.cookies()))
                                .body(body)
                                .build()));
    }

    private static DataBuffer kept(DataBuffer read) {
        byte[] bytes = new byte[read.readableByteCount()];
        read.read(bytes);
        DataBufferUtils.release(read);
        return DefaultDataBufferFactory.sharedInstance.wrap(bytes);
    }

    /** The answer is JSON, read as a map. */
    public static Map<String, Object> made(ResponseSpec answer) {
        Map<String, Object> body = answer.expectStatus()
                .isCreated()
                .expectBody(MEMBERS)
                .returnResult()
                .getResponseBody();
        return body == null ? Map.of() : body;
    }
}
