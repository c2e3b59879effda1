package vn.nguon.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import vn.nguon.language.VietnamTime;

/** Reads a moment as people type it: by the clock on their wall, or with an offset. */
final class RestoreTimes implements ITypeConverter<Instant> {

    @Override
    public Instant convert(String typed) {
        String text = typed.strip().replace(' ', 'T');
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException withoutOffset) {
            try {
                return LocalDateTime.parse(text).atZone(VietnamTime.ZONE).toInstant();
            } catch (DateTimeException unreadable) {
                throw new TypeConversionException(
                        "'%s' is no moment; write 2026-11-30T10:15:07 or 2026-11-30T10:15:07+07:00".formatted(typed));
            }
        }
    }
}
