package vn.nguon.labels.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody at the printer who answers as a test says. */
final class ScriptedAttendant implements Attendant {

    final List<String> troubles = new ArrayList<>();

    @Nullable Answer answer;

    @Nullable Runnable onWait;

    @Override
    public Answer cameOut(List<String> serials) {
        if (answer == null) {
            throw new RowInDoubt(serials);
        }
        return answer;
    }

    @Override
    public boolean waitFor(String trouble) {
        troubles.add(trouble);
        if (onWait == null) {
            return false;
        }
        onWait.run();
        return true;
    }

    @Override
    public void progress(long printed, long left) {}
}
