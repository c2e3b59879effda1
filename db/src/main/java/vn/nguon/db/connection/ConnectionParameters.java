package vn.nguon.db.connection;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What it takes to connect: where a database is, the role that enters it, its password, whether and how to encrypt.
 *
 * <p>Read from {@code postgresql://nguon:secret@db.example:5432/nguon?sslmode=require}, from {@code postgres://…} and
 * from {@code jdbc:postgresql://…}.
 */
public record ConnectionParameters(
        String host, int port, String name, String user, String password, Map<String, String> encryption) {

    private static final int DEFAULT_PORT = 5432;
    private static final Map<String, String> ENCRYPTION_IN_R2DBC = Map.of(
            "sslmode", "sslMode",
            "sslrootcert", "sslRootCert",
            "sslcert", "sslCert",
            "sslkey", "sslKey");

    /**
     * The application's, from {@code NGUON_DATABASE_URL}; {@code NGUON_DATABASE_USER} and {@code NGUON_DATABASE_PASSWORD} win over what
     * the URL says.
     *
     * @throws DatabaseRefusal if the URL cannot be used; its sentence never repeats the URL, which may hold a password
     */
    public static ConnectionParameters read(Map<String, String> environment) {
        var url = parse(environment.getOrDefault("NGUON_DATABASE_URL", ""));
        var parameters = parameters(url);
        var userinfo = url.getRawUserInfo() == null ? "" : url.getRawUserInfo();
        var colon = userinfo.indexOf(':');
        var user = decode(colon < 0 ? userinfo : userinfo.substring(0, colon));
        var password = colon < 0 ? "" : decode(userinfo.substring(colon + 1));
        user = parameters.getOrDefault("user", user);
        password = parameters.getOrDefault("password", password);
        parameters.remove("user");
        parameters.remove("password");
        return new ConnectionParameters(
                        url.getHost() == null ? "localhost" : url.getHost(),
                        url.getPort() < 0 ? DEFAULT_PORT : url.getPort(),
                        decode(url.getRawPath().replaceFirst("^/", "")),
                        environment.getOrDefault("NGUON_DATABASE_USER", user),
                        environment.getOrDefault("NGUON_DATABASE_PASSWORD", password),
                        Map.copyOf(parameters))
                .complete();
    }

    /** Those of the owner of the tables, where one is named: the same database, entered by another role. */
    public static Optional<ConnectionParameters> readOwner(Map<String, String> environment) {
        var user = environment.getOrDefault("NGUON_DATABASE_OWNER_USER", "");
        return user.isBlank()
                ? Optional.empty()
                : Optional.of(
                        read(environment).asUser(user, environment.getOrDefault("NGUON_DATABASE_OWNER_PASSWORD", "")));
    }

    /** The URL that {@link #read} reads, password included. */
    public String url() {
        return "postgresql://%s:%s@%s:%d/%s%s"
                .formatted(encode(user), encode(password), host, port, encode(name), query(Map.of()));
    }

    /** For JDBC, without user and password. */
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s%s".formatted(host, port, encode(name), query(Map.of()));
    }

    /** For R2DBC, without user and password. */
    public String r2dbcUrl() {
        return "r2dbc:postgresql://%s:%d/%s%s".formatted(host, port, encode(name), query(ENCRYPTION_IN_R2DBC));
    }

    public ConnectionParameters atPort(int otherPort) {
        return new ConnectionParameters(host, otherPort, name, user, password, encryption);
    }

    public ConnectionParameters ofDatabase(String otherName) {
        return new ConnectionParameters(host, port, otherName, user, password, encryption);
    }

    public ConnectionParameters asUser(String otherUser, String otherPassword) {
        return new ConnectionParameters(host, port, name, otherUser, otherPassword, encryption);
    }

    @Override
    public String toString() {
        return "%s on %s:%d as %s".formatted(name, host, port, user);
    }

    private ConnectionParameters complete() {
        if (name.isEmpty()) {
            throw new DatabaseRefusal("NGUON_DATABASE_URL names no database: end it with /name-of-the-database.");
        }
        if (user.isEmpty()) {
            throw new DatabaseRefusal(
                    "NGUON_DATABASE_URL names no user: write postgresql://user:password@host/database, or set"
                            + " NGUON_DATABASE_USER and NGUON_DATABASE_PASSWORD.");
        }
        return this;
    }

    private static URI parse(String text) {
        try {
            var url = new URI(text.strip().replaceFirst("^jdbc:", ""));
            var known = "postgresql".equals(url.getScheme()) || "postgres".equals(url.getScheme());
            var oneHost = url.getHost() != null || url.getRawAuthority() == null;
            if (known && oneHost && !url.isOpaque()) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Falls through: the parser's own message would repeat the URL and the password in it.
        }
        throw new DatabaseRefusal(
                "NGUON_DATABASE_URL cannot be read. Write postgresql://user:password@host:5432/database with one host,"
                        + " and percent-encode special characters of the password (@ is %40, / is %2F).");
    }

    private static Map<String, String> parameters(URI url) {
        var parameters = new TreeMap<String, String>();
        if (url.getRawQuery() == null) {
            return parameters;
        }
        for (var pair : url.getRawQuery().split("&", -1)) {
            var equals = pair.indexOf('=');
            var key = equals < 0 ? pair : pair.substring(0, equals);
            if (!ENCRYPTION_IN_R2DBC.containsKey(key) && !"user".equals(key) && !"password".equals(key)) {
                throw new DatabaseRefusal(
                        "NGUON_DATABASE_URL has the parameter '%s', which is not supported; these are: user, password, sslmode, sslrootcert, sslcert, sslkey."
                                .formatted(key));
            }
            parameters.put(key, decode(equals < 0 ? "" : pair.substring(equals + 1)));
        }
        return parameters;
    }

    private String query(Map<String, String> names) {
        return encryption.isEmpty()
                ? ""
                : new TreeMap<>(encryption)
                        .entrySet().stream()
                                .map(entry -> names.getOrDefault(entry.getKey(), entry.getKey()) + "="
                                        + encode(entry.getValue()))
                                .collect(joining("&", "?", ""));
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
