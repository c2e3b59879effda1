package vn.nguon.pages.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file of the class path, and the address that it has by its content. */
final class AssetFile {

    private AssetFile() {}

    /** The bytes of {@code /static/css/work.css}; fails where there is none. */
    static byte[] read(String resource) {
        try (InputStream file = AssetFile.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + resource);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As its name ends. */
    static String mediaType(String name) {
        String type = name.endsWith(".css")
                ? "text/css"
                : name.endsWith(".tsv") ? "text/tab-separated-values" : "text/javascript";
        return type + ";charset=UTF-8";
    }

    /** The address: {@code /static/0123456789ab/work.css}, whose digits are the first of the content's SHA-256. */
    static String address(String name, byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return "/static/" + HexFormat.of().formatHex(hash, 0, 6) + "/" + name;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
