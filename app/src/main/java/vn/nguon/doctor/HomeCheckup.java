package vn.nguon.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.language.LocalizedText;

/** The directory that everything lies in: can it be written, is there room, and who else can read the keys of stamps. */
public final class HomeCheckup implements Checkup {

    private static final LocalizedText HOME = new LocalizedText("Thư mục dữ liệu", "Home");
    private static final LocalizedText DISK = new LocalizedText("Ổ đĩa", "Disk");
    private static final LocalizedText KEYS = new LocalizedText("Khoá tem", "Keys of stamps");
    private static final long LITTLE = 2_000_000_000;
    private static final long HARDLY_ANY = 300_000_000;
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    @Override
    public List<Diagnosis> look(Map<String, String> environment) {
        Path home = InstallationHome.of(environment);
        if (!Files.isDirectory(home)) {
            return List.of(Diagnosis.look(
                    HOME,
                    new LocalizedText("chưa có " + home, "there is no " + home + " yet"),
                    new LocalizedText(
                            "Lần chạy đầu sẽ tạo ra; nếu máy này đã chạy rồi thì xem lại NGUON_HOME.",
                            "The first start makes it; if it ran here before, check NGUON_HOME.")));
        }
        List<Diagnosis> diagnoses = new ArrayList<>();
        diagnoses.add(
                Files.isWritable(home)
                        ? Diagnosis.well(HOME, home.toString())
                        : Diagnosis.mend(
                                HOME,
                                new LocalizedText("không ghi được vào " + home, home + " cannot be written"),
                                new LocalizedText(
                                        "Chạy bằng người dùng sở hữu thư mục, hoặc trả quyền lại cho người ấy (chown).",
                                        "Run as the user who owns it, or give it back to that user (chown).")));
        diagnoses.add(disk(home));
        diagnoses.add(keys(home, environment));
        return diagnoses;
    }

    private static Diagnosis disk(Path home) {
        try {
            long left = Files.getFileStore(home).getUsableSpace();
            String said = left / 1_000_000 + " MB";
            if (left >= LITTLE) {
                return Diagnosis.well(DISK, said);
            }
            LocalizedText mend = new LocalizedText(
                    "Dọn ổ đĩa hoặc chuyển NGUON_HOME sang ổ lớn hơn; đầy thì không ghi được gì nữa.",
                    "Make room, or move NGUON_HOME to a larger disk: once it is full nothing can be recorded.");
            LocalizedText words = new LocalizedText("chỉ còn " + said, "only " + said + " left");
            return left < HARDLY_ANY ? Diagnosis.mend(DISK, words, mend) : Diagnosis.look(DISK, words, mend);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Diagnosis keys(Path home, Map<String, String> environment) {
        String elsewhere = environment.getOrDefault("NGUON_STAMP_KEY_FILE", "");
        Path file = elsewhere.isBlank() ? home.resolve("stamp-keys.properties") : Path.of(elsewhere.strip());
        if (!Files.exists(file)) {
            boolean begun = Files.isDirectory(HomeDirectory.of(environment).data());
            LocalizedText none = new LocalizedText("không có " + file, "there is no " + file);
            return begun
                    ? Diagnosis.mend(
                            KEYS,
                            none,
                            new LocalizedText(
                                    "Lấy lại tệp từ bản sao lưu; đừng chạy với tệp mới.",
                                    "Put the file back from the backup; do not start with a new one."))
                    : Diagnosis.look(
                            KEYS, none, new LocalizedText("Lần chạy đầu sẽ tạo ra.", "The first start makes it."));
        }
        try {
            return OWNERS.containsAll(Files.getPosixFilePermissions(file))
                    ? Diagnosis.well(KEYS, file.toString())
                    : Diagnosis.mend(
                            KEYS,
                            new LocalizedText("người khác đọc được " + file, "others can read " + file),
                            new LocalizedText("chmod 600 " + file, "chmod 600 " + file));
        } catch (UnsupportedOperationException notPosix) {
            return Diagnosis.well(KEYS, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
