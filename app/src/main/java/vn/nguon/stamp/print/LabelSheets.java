package vn.nguon.stamp.print;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import vn.nguon.labels.Label;
import vn.nguon.labels.LabelRefused;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.Layouts;
import vn.nguon.labels.pdf.LabelPdf;
import vn.nguon.refusal.Invalid;
import vn.nguon.stamp.code.Keyring;
import vn.nguon.stamp.code.StampCode;
import vn.nguon.stamp.code.StampKey;
import vn.nguon.stamp.code.StampNumber;
import vn.nguon.stamp.code.StampSerial;
import vn.nguon.stamp.code.StampUrl;

/** The labels of stamps as a PDF, page by page. */
@Component
public class LabelSheets {

    private static final int PIECE = 16 * 1024;
    private static final Scheduler PRESS = Schedulers.boundedElastic();

    private final Keyring keyring;
    private final StampUrl url;

    LabelSheets(Keyring keyring, StampUrl url) {
        this.keyring = keyring;
        this.url = url;
    }

    /**
     * Tries the download's first label on that layout, so that a job which cannot be printed is refused as a whole.
     *
     * @throws Invalid in the Mono: there is no such layout, or the label does not fit
     */
    public Mono<Void> tryOut(StampDownload download, String layout) {
        return Mono.<Void>fromRunnable(() -> write(
                        Layouts.bundled(layout),
                        LongStream.of(download.left().get(0).first()).iterator(),
                        download,
                        OutputStream.nullOutputStream()))
                .onErrorMap(LabelRefused.class, refused -> cannotBePrinted(layout, refused))
                .subscribeOn(PRESS);
    }

    /** The PDF of a download that was tried out. */
    public Flux<DataBuffer> of(StampDownload download, String layout, DataBufferFactory buffers) {
        return Flux.from(DataBufferUtils.outputStreamPublisher(
                out -> write(Layouts.bundled(layout), download.numbers(), download, out),
                buffers,
                PRESS::schedule,
                PIECE));
    }

    private void write(Layout layout, PrimitiveIterator.OfLong numbers, StampDownload download, OutputStream out) {
        StampKey key = keyring.key(download.order().issue().keyVersion());
        Map<String, String> texts = Map.of("product", download.product(), "organisation", download.organisation());
        Iterator<Label> labels = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return numbers.hasNext();
            }

            @Override
            public Label next() {
                return label(key.code(new StampNumber(numbers.nextLong())), download, texts);
            }
        };
        try {
            new LabelPdf(layout).write(labels, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Label label(StampCode code, StampDownload download, Map<String, String> texts) {
        String gtin = download.gtin();
        StampUrl urls = download.urls(url);
        return new Label(
                new StampSerial(code.number()).toString(), gtin == null ? urls.of(code) : urls.of(code, gtin), texts);
    }

    private static Invalid cannotBePrinted(String layout, LabelRefused refused) {
        return new Invalid(
                "layout",
                "Không in được theo mẫu «" + layout + "»: " + refused.reason().vi() + ".",
                "Cannot be printed with this layout: " + refused.reason().en() + ".");
    }
}
