package vn.nguon.bench.act;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Java's client, given up where it hangs: one whose server is killed often enough may lose the thread that counts its
 * time-outs ("unexpected decrement below 0"), and then waits for ever.
 */
public final class PatientClient {

    private static final int PATIENCE_SECONDS = 30;

    private volatile HttpClient client = fresh();

    /** What was answered; whoever gets an exception does not know whether anything was done. */
    public HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        HttpClient used = client;
        CompletableFuture<HttpResponse<byte[]>> answer = used.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException broken) {
            throw new IOException(broken.getCause());
        } catch (TimeoutException hanging) {
            client = fresh();
            throw new IOException("no answer and no time-out", hanging);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static HttpClient fresh() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }
}
