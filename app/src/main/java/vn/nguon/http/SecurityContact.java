package vn.nguon.http;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nguon.refusal.NotFound;

/**
 * Whom to write to who found a weakness: {@code /.well-known/security.txt} (RFC 9116), of the addresses in
 * {@code nguon.security-contact}. Where none is set there is no such file.
 */
@RestController
@Hidden
class SecurityContact {

    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final List<String> contacts;
    private final String address;
    private final Clock clock;

    SecurityContact(
            @Value("${nguon.security-contact:}") List<String> contacts,
            @Value("${nguon.url:http://localhost:${server.port:8080}}") String url,
            Clock clock) {
        this.contacts = contacts.stream()
                .map(String::strip)
                .filter(contact -> !contact.isEmpty())
                .map(SecurityContact::uri)
                .toList();
        this.address = url.replaceAll("/+$", "") + "/.well-known/security.txt";
        this.clock = clock;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
    String file() {
        if (contacts.isEmpty()) {
            throw new NotFound();
        }
        StringBuilder file = new StringBuilder();
        contacts.forEach(contact -> file.append("Contact: ").append(contact).append('\n'));
        return file.append("Expires: ")
                .append(clock.instant().plus(GOOD_FOR).truncatedTo(ChronoUnit.DAYS))
                .append("\nPreferred-Languages: vi, en\nCanonical: ")
                .append(address)
                .append('\n')
                .toString();
    }

    private static String uri(String contact) {
        String uri = contact.contains("@") && !contact.contains(":") ? "mailto:" + contact : contact;
        if (!uri.matches("(mailto:|tel:|https://)[!-~]+")) {
            throw new IllegalArgumentException("nguon.security-contact holds addresses such as "
                    + "security@example.vn, tel:+84234123456 or https://example.vn/security, not " + contact);
        }
        return uri;
    }
}
