package vn.nguon.inspector.search;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.files.UnknownKindOfFile;
import vn.nguon.files.share.QueueTurn;
import vn.nguon.pages.camera.CodesInPictures;
import vn.nguon.refusal.Invalid;

/** Reads the QR code in a photo of a stamp. */
@Component
class ReadingPhotos {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Of inspectors, who have one turn together. */
    private static final QueueTurn TURN = new QueueTurn("inspectors", "inspectors", 20);

    private final CodesInPictures codes;

    ReadingPhotos(CodesInPictures codes) {
        this.codes = codes;
    }

    /** What the code says; refused with {@link Invalid} if there is none, or no picture. */
    Mono<String> read(FilePart photo) {
        return DataBufferUtils.join(photo.content(), MOST_BYTES)
                .map(ReadingPhotos::bytes)
                .switchIfEmpty(Mono.error(UnknownKindOfFile::new))
                .flatMap(bytes -> codes.search(bytes, TURN))
                .onErrorMap(UnknownKindOfFile.class, other -> noPicture())
                .flatMapMany(Flux::fromIterable)
                .next()
                .switchIfEmpty(Mono.error(ReadingPhotos::noCode));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static Invalid noPicture() {
        return new Invalid(
                "photo",
                "Tệp này không phải ảnh JPEG, PNG hay WebP. Hãy chụp lại con tem.",
                "This file is no JPEG, PNG or WebP picture. Take a photo of the stamp again.");
    }

    private static Invalid noCode() {
        return new Invalid(
                "photo",
                "Không đọc được mã QR trong ảnh. Hãy chụp gần hơn, đủ sáng, hoặc gõ số sê-ri in dưới mã.",
                "No QR code could be read in the photo. Go closer, in good light, or type the serial printed below the code.");
    }
}
