package vn.nguon.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityContactTests {

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-30T13:00:00Z"), ZoneOffset.UTC);

    @Test
    void saysWhomToWriteToAndUntilWhen() {
        assertThat(of("security@example.vn", " https://example.vn/security ").file())
                .isEqualTo("""
                        Contact: mailto:security@example.vn
                        Contact: https://example.vn/security
                        Expires: 2027-05-29T00:00:00Z
                        Preferred-Languages: vi, en
                        Canonical: https://tem.example.vn/.well-known/security.txt
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.vn", "a@b.vn\nContact: mailto:evil@example.org", "ai đó", "javascript:x"})
    void doesNotStartWithWhatIsNoAddress(String contact) {
        assertThatThrownBy(() -> of(contact)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SecurityContact of(String... contacts) {
        return new SecurityContact(List.of(contacts), "https://tem.example.vn/", TODAY);
    }
}
