package vn.nguon.db.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Files on their way into a backup and out of it, each with the SHA-256 of what lies in the backup. */
final class PackedFile {

    private static final int BUFFER = 1 << 16;

    private PackedFile() {}

    /** Puts it there under gzip, whole or not at all, safe from a power cut; the hash of what lies there now. */
    static String pack(InputStream content, Path target) throws IOException {
        return write(target, out -> {
            try (var gzip = new QuickGzip(out)) {
                content.transferTo(gzip);
            }
        });
    }

    /** The same as it is. */
    static String copy(Path source, Path target) throws IOException {
        return write(target, out -> {
            try (var content = Files.newInputStream(source)) {
                content.transferTo(out);
            }
        });
    }

    static String copy(byte[] content, Path target) throws IOException {
        return write(target, out -> out.write(content));
    }

    /**
     * Takes it out again.
     *
     * @throws BackupRefusal if what lies there is not what was put there
     */
    static void unpack(Path packed, String hash, Path target) throws IOException {
        var digest = sha256();
        try (var stored = new DigestInputStream(Files.newInputStream(packed), digest);
                var content = new GZIPInputStream(stored, BUFFER);
                var out = Files.newOutputStream(target)) {
            content.transferTo(out);
            stored.transferTo(OutputStream.nullOutputStream());
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            throw damaged(packed);
        }
        require(packed, hash, digest);
    }

    /** @throws BackupRefusal if what lies there is not what was put there */
    static void copyBack(Path stored, String hash, Path target) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(stored), digest)) {
            Files.copy(in, target);
        }
        require(stored, hash, digest);
    }

    /** The hash of what lies there. */
    static String hash(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static BackupRefusal damaged(Path file) {
        return new BackupRefusal("%s is damaged: it is not what was put there.".formatted(file));
    }

    private static void require(Path file, String hash, MessageDigest digest) {
        if (!HexFormat.of().formatHex(digest.digest()).equals(hash)) {
            throw damaged(file);
        }
    }

    private static String write(Path target, Content content) throws IOException {
        Files.createDirectories(target.getParent());
        var draft = target.resolveSibling(target.getFileName() + ".new");
        var digest = sha256();
        try (var file = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var out = new DigestOutputStream(
                    new java.io.BufferedOutputStream(Channels.newOutputStream(file), BUFFER) {
                        @Override
                        public void close() throws IOException {
                            flush();
                        }
                    },
                    digest);
            content.writeTo(out);
            out.flush();
            file.force(true);
        }
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        return HexFormat.of().formatHex(digest.digest());
    }

    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A disk is waited for longer than a third of the size is worth. */
    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
