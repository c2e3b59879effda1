package vn.nguon.http;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Addresses by pattern, read as the routes behind read them: in segments, each decoded. Whoever compares the text of an
 * address instead lets {@code /%69nspect} pass for something else than {@code /inspect}; a test forbids filters to.
 */
public final class AddressPatterns {

    /** Where programs ask, and read JSON whatever they accept besides. */
    public static final AddressPatterns FOR_PROGRAMS = of("/api/**", "/epcis/**");

    private final List<PathPattern> patterns;

    private AddressPatterns(List<PathPattern> patterns) {
        this.patterns = patterns;
    }

    /**
     * Those patterns together.
     *
     * @param patterns as routes have them: {@code "/sign-in"}, {@code "/api/docs/**"}
     */
    public static AddressPatterns of(String... patterns) {
        return new AddressPatterns(Stream.of(patterns)
                .map(PathPatternParser.defaultInstance::parse)
                .toList());
    }

    /** Whether the request is for one of them. */
    public boolean include(ServerHttpRequest request) {
        PathContainer path = request.getPath().pathWithinApplication();
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
