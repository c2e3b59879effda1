package vn.nguon.doctor;

import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nguon.db.Database;
import vn.nguon.db.connection.DatabaseRefusal;
import vn.nguon.db.server.HomeDirectory;
import vn.nguon.language.LocalizedText;

/** The database: can it be entered, are its tables those of this version, and does its clock go with ours. */
public final class DatabaseCheckup implements Checkup {

    private static final LocalizedText ABOUT = new LocalizedText("Cơ sở dữ liệu", "Database");
    private static final LocalizedText CLOCK = new LocalizedText("Đồng hồ", "Clock");
    private static final Duration APART = Duration.ofSeconds(10);

    private final Clock clock;

    public DatabaseCheckup(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Diagnosis> look(Map<String, String> environment) {
        boolean own = !environment.getOrDefault("NGUON_DATABASE_URL", "").isBlank();
        // Nothing is begun here: an empty home stays empty.
        if (!own
                && !(Files.isDirectory(InstallationHome.of(environment))
                        && Files.isDirectory(HomeDirectory.of(environment).data()))) {
            return List.of(Diagnosis.look(
                    ABOUT,
                    new LocalizedText("chưa có", "there is none yet"),
                    new LocalizedText("Lần chạy đầu sẽ tạo ra.", "The first start makes it.")));
        }
        try (Database database = Database.join(environment)) {
            return found(database);
        } catch (DatabaseRefusal refused) {
            String why = String.valueOf(refused.getMessage());
            return List.of(Diagnosis.mend(
                    ABOUT,
                    new LocalizedText(why, why),
                    new LocalizedText(
                            "Xem bảng «lúc ba giờ sáng» ở docs/operations/running.md.",
                            "See the table “At three in the morning” in docs/operations/running.md.")));
        }
    }

    private List<Diagnosis> found(Database database) {
        List<Diagnosis> diagnoses = new ArrayList<>();
        Database.ServerState server = database.look();
        diagnoses.add(Diagnosis.well(ABOUT, "PostgreSQL " + server.version()));
        diagnoses.add(clocks(server.now()));
        if (!database.isUpToDate()) {
            diagnoses.add(Diagnosis.look(
                    ABOUT,
                    new LocalizedText(
                            "các bảng chưa phải của phiên bản này", "its tables are not those of this version yet"),
                    new LocalizedText(
                            "Sao lưu, rồi khởi động: lần khởi động tới sẽ nâng cấp.",
                            "Make a backup, then start: the next start brings them up to date.")));
        }
        return diagnoses;
    }

    private Diagnosis clocks(Instant theirs) {
        Duration apart = Duration.between(theirs, clock.instant()).abs();
        return apart.compareTo(APART) <= 0
                ? Diagnosis.well(CLOCK, theirs.toString())
                : Diagnosis.mend(
                        CLOCK,
                        new LocalizedText(
                                "máy này và cơ sở dữ liệu lệch nhau " + apart.toSeconds() + " giây",
                                "this machine's and the database's are " + apart.toSeconds() + " s apart"),
                        new LocalizedText(
                                "Bật đồng bộ giờ ở cả hai máy (timedatectl set-ntp true).",
                                "Let both machines keep time (timedatectl set-ntp true)."));
    }
}
