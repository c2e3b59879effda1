package vn.nguon.trace.moving;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import vn.nguon.database.UuidV7;

/** Goods on their way, by a UUIDv7 made when they were shipped. */
public record MovementId(@JsonValue UUID value) {

    public static MovementId next() {
        return new MovementId(UuidV7.next());
    }
}
