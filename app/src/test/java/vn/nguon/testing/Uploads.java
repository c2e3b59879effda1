package vn.nguon.testing;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.BodyInserters;
import vn.nguon.testing.Api.Answer;

/** Sends files in. */
public final class Uploads {

    private Uploads() {}

    /** What came back for a file of that name, whose browser says it is of that type. */
    public static Answer send(WebTestClient http, String name, String type, byte[] bytes) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(bytes)).filename(name).contentType(MediaType.parseMediaType(type));
        return send(http, body);
    }

    /** What came back for that body. */
    public static Answer send(WebTestClient http, MultipartBodyBuilder body) {
        return new Answer(http.post()
                .uri("/api/v1/files")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(BodyInserters.fromMultipartData(body.build()))
                .exchange()
                .expectBody()
                .returnResult());
    }

    /** The name of a new photo that the person sent in. */
    public static String photo(Person person) {
        return send(person.http(), "photo.jpg", "image/jpeg", Pictures.jpeg(300, 200))
                .created()
                .text("$.hash");
    }

    /** The name of a new document that the person sent in. */
    public static String document(Person person) {
        return send(person.http(), "paper.pdf", "application/pdf", Pictures.pdf())
                .created()
                .text("$.hash");
    }
}
