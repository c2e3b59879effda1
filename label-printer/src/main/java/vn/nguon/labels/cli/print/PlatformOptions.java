package vn.nguon.labels.cli.print;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.LocalizedMessage;
import vn.nguon.labels.run.platform.PlatformClient;

/** The options that say which platform jobs come from, and with which key. */
final class PlatformOptions {

    @Option(names = "--platform", paramLabel = "URL", description = "The platform's address")
    private @Nullable URI address;

    @Option(names = "--key-file", paramLabel = "FILE", description = "File with the API key (scope PRINT)")
    private @Nullable Path keyFile;

    /**
     * The platform; null where jobs come from files.
     *
     * @param words where its user is warned of a key that others on the way can read
     */
    @Nullable PlatformClient platform(PrintWriter words, Locale reader) throws IOException {
        if (address == null) {
            return null;
        }
        if ("http".equalsIgnoreCase(address.getScheme()) && !isThisMachine(String.valueOf(address.getHost()))) {
            words.println("labels: "
                    + LocalizedMessage.of(
                                    "khoá đi đến %s không được mã hoá, ai ở giữa cũng đọc được; hãy dùng https://",
                                    "the key travels to %s in the clear, for anybody on the way to read; use https://",
                                    address.getHost())
                            .in(reader));
        }
        return new PlatformClient(address, key());
    }

    private static boolean isThisMachine(String host) {
        return host.equalsIgnoreCase("localhost") || host.matches("127(\\.\\d+){3}") || host.equals("[::1]");
    }

    private String key() throws IOException {
        if (keyFile == null) {
            throw new LabelRefused(
                    "hệ thống cần khoá; hãy nêu tệp khoá bằng --key-file",
                    "the platform asks for a key; say where it is with --key-file");
        }
        String key = Files.readString(keyFile).strip();
        if (key.isEmpty() || key.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new LabelRefused(
                    "%s không chứa đúng một dòng có khoá", "%s does not hold one line with a key", keyFile);
        }
        return key;
    }
}
