package vn.nguon.scan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The form of an answer that a reader wants (RFC 9110, 12.5.1). */
public final class AcceptHeader {

    private AcceptHeader() {}

    /** Whether it is JSON: named, and not liked less than HTML. Who says nothing, or rubbish, is a person. */
    public static boolean json(@Nullable String accept) {
        if (accept == null || !accept.contains("json")) {
            return false;
        }
        try {
            List<MediaType> liked = MediaType.parseMediaTypes(accept);
            return quality(liked, MediaType.APPLICATION_JSON) >= quality(liked, MediaType.TEXT_HTML);
        } catch (InvalidMediaTypeException rubbish) {
            return false;
        }
    }

    private static double quality(List<MediaType> liked, MediaType form) {
        return liked.stream()
                .filter(type -> !type.isWildcardType() && type.isCompatibleWith(form))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }
}
