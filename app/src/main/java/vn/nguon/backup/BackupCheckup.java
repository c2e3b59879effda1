package vn.nguon.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nguon.doctor.Checkup;
import vn.nguon.doctor.Diagnosis;
import vn.nguon.doctor.InstallationHome;
import vn.nguon.language.LocalizedText;

/** Is there a good backup, and is it young? */
public final class BackupCheckup implements Checkup {

    private static final LocalizedText ABOUT = new LocalizedText("Sao lưu", "Backup");
    private static final Duration WITHIN = Duration.ofHours(36);

    private final Clock clock;

    public BackupCheckup(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Diagnosis> look(Map<String, String> environment) {
        if (!environment.getOrDefault("NGUON_DATABASE_URL", "").isBlank()) {
            return List.of(Diagnosis.look(
                    ABOUT,
                    new LocalizedText(
                            "cơ sở dữ liệu riêng: Nguồn không sao lưu được",
                            "a database of your own: Nguồn does not back it up"),
                    new LocalizedText(
                            "Xem docs/operations/backup.md#a-server-of-your-own.",
                            "See docs/operations/backup.md#a-server-of-your-own.")));
        }
        String folder = environment.getOrDefault("NGUON_BACKUP_FOLDER", "").strip();
        if (folder.isEmpty()) {
            return List.of(Diagnosis.mend(
                    ABOUT,
                    new LocalizedText(
                            "NGUON_BACKUP_FOLDER chưa đặt: không có bản nào",
                            "NGUON_BACKUP_FOLDER is not set: there is none"),
                    new LocalizedText(
                            "Cắm ổ USB, đặt NGUON_BACKUP_FOLDER, rồi ./nguon backup.",
                            "Plug in a USB disk, set NGUON_BACKUP_FOLDER, then ./nguon backup.")));
        }
        List<Diagnosis> diagnoses = new ArrayList<>();
        if (!Files.isDirectory(Path.of(folder))) {
            diagnoses.add(Diagnosis.mend(
                    ABOUT,
                    new LocalizedText("không thấy " + folder, folder + " is not there"),
                    new LocalizedText(
                            "Cắm lại ổ đĩa, hoặc sửa NGUON_BACKUP_FOLDER.",
                            "Plug the disk in, or correct NGUON_BACKUP_FOLDER.")));
        }
        BackupStatus status = new BackupStatus(InstallationHome.of(environment));
        diagnoses.add(status.lastGood()
                .map(this::age)
                .orElseGet(() -> Diagnosis.mend(
                        ABOUT,
                        new LocalizedText("chưa có bản nào trọn vẹn", "there is no whole one yet"),
                        new LocalizedText("./nguon backup", "./nguon backup"))));
        status.failure()
                .ifPresent(why -> diagnoses.add(Diagnosis.look(
                        ABOUT,
                        LocalizedText.same(why),
                        new LocalizedText("Sửa xong thì ./nguon backup.", "Once that is mended: ./nguon backup."))));
        return diagnoses;
    }

    private Diagnosis age(Instant good) {
        Duration age = Duration.between(good, clock.instant());
        return age.compareTo(WITHIN) <= 0
                ? Diagnosis.well(ABOUT, good.toString())
                : Diagnosis.mend(
                        ABOUT,
                        new LocalizedText(
                                "bản trọn vẹn gần nhất đã " + age.toHours() + " giờ",
                                "the last whole one is " + age.toHours() + " hours old"),
                        new LocalizedText(
                                "./nguon backup, và xem nhật ký vì sao ban đêm không chạy.",
                                "./nguon backup, and see in the log why it did not run at night."));
    }
}
