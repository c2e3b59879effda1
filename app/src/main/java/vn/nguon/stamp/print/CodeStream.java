package vn.nguon.stamp.print;

import java.nio.charset.StandardCharsets;
import java.util.PrimitiveIterator;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import vn.nguon.stamp.code.CodeLines;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.stamp.code.StampUrl;

/** The codes of stamps as a stream: made as fast as they are taken, and never more than a few pages ahead. */
@Component
public class CodeStream {

    private static final int PAGE = 16 * 1024;

    private final Keyring keyring;
    private final StampUrl url;

    CodeStream(Keyring keyring, StampUrl url) {
        this.keyring = keyring;
        this.url = url;
    }

    /** Bytes that {@link #of} gives. */
    public long length(StampDownload download, boolean header) {
        return header(download, header).length
                + download.count() * lines(download).length();
    }

    /**
     * The lines of a download.
     *
     * @param header whether a line with the columns' names stands above, if it is CSV
     */
    public Flux<DataBuffer> of(StampDownload download, boolean header, DataBufferFactory buffers) {
        CodeLines lines = lines(download);
        int most = PAGE / lines.length();
        byte[] above = header(download, header);
        return Flux.<DataBuffer, Page>generate(
                        () -> new Page(download.numbers(), new byte[most * lines.length()], true), (page, sink) -> {
                            int size = fill(page, lines);
                            DataBuffer buffer = buffers.allocateBuffer(above.length + size);
                            if (page.first()) {
                                buffer.write(above);
                            }
                            sink.next(buffer.write(page.bytes(), 0, size));
                            if (!page.numbers().hasNext()) {
                                sink.complete();
                            }
                            return new Page(page.numbers(), page.bytes(), false);
                        })
                .doOnDiscard(DataBuffer.class, DataBufferUtils::release)
                .subscribeOn(Schedulers.boundedElastic());
    }

    private static int fill(Page page, CodeLines lines) {
        int size = 0;
        while (size < page.bytes().length && page.numbers().hasNext()) {
            lines.write(page.numbers().nextLong(), page.bytes(), size);
            size += lines.length();
        }
        return size;
    }

    private CodeLines lines(StampDownload download) {
        StampKey key = keyring.key(download.order().issue().keyVersion());
        String start = download.urls(url).start(download.gtin());
        return download.form() == DownloadForm.NDJSON ? CodeLines.ndjson(key, start) : CodeLines.csv(key, start);
    }

    private static byte[] header(StampDownload download, boolean wanted) {
        String header = wanted && download.form() == DownloadForm.CSV ? CodeLines.CSV_HEADER : "";
        return header.getBytes(StandardCharsets.US_ASCII);
    }

    /** Where the stream stands, and the bytes it writes into again and again. */
    private record Page(PrimitiveIterator.OfLong numbers, byte[] bytes, boolean first) {}
}
