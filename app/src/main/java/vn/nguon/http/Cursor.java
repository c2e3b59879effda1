package vn.nguon.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.nguon.refusal.Invalid;

/** Where in a list a reader stands; opaque to the reader. */
public record Cursor(@Nullable String position, int limit) {

    /** Where a list that goes from the latest to the earliest begins: no UUIDv7 is larger. */
    public static final UUID LATEST = new UUID(-1, -1);

    private static final UUID EARLIEST = new UUID(0, 0);
    private static final int LARGEST = 200;
    private static final int USUAL = 50;

    /**
     * Reads {@code ?cursor=…&limit=…}.
     *
     * @throws Invalid for a limit outside 1 to 200 or a cursor that is not ours
     */
    public static Cursor read(@Nullable String cursor, @Nullable Integer limit) {
        int size = limit == null ? USUAL : limit;
        if (size < 1 || size > LARGEST) {
            throw new Invalid("limit", "Số mục mỗi trang từ 1 đến 200.", "A page holds 1 to 200 items.");
        }
        return new Cursor(cursor == null || cursor.isEmpty() ? null : decode(cursor), size);
    }

    static String of(Object position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(position.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The position as a number, or {@code first} at the beginning of the list. */
    public long number(long first) {
        try {
            return position == null ? first : Long.parseLong(position);
        } catch (NumberFormatException notOurs) {
            throw notOurs();
        }
    }

    /** The UUID before which to go on, in a list from the latest to the earliest. */
    public UUID before() {
        return uuid(LATEST);
    }

    /** The UUID after which to go on, in a list from the earliest to the latest. */
    public UUID after() {
        return uuid(EARLIEST);
    }

    /**
     * Makes a slice of rows of which one more than {@link #limit} was asked for: {@code rows.as(cursor.slice(Lot::id))}.
     *
     * @param position what the next cursor remembers of the last row shown
     */
    public <T> Function<Flux<T>, Mono<Slice<T>>> slice(Function<? super T, ?> position) {
        return rows -> rows.collectList().map(found -> Slice.of(found, limit, position));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException rubbish) {
            throw notOurs();
        }
    }

    private UUID uuid(UUID first) {
        try {
            return position == null ? first : UUID.fromString(position);
        } catch (IllegalArgumentException rubbish) {
            throw notOurs();
        }
    }

    private static Invalid notOurs() {
        return new Invalid(
                "cursor",
                "Con trỏ trang không đúng. Hãy bắt đầu lại từ trang đầu.",
                "This cursor is not one of ours. Start again from the first page.");
    }
}
