package vn.nguon.labels.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguon.labels.LocalizedMessage;

/** Somebody at the printer who answers as a test says. */
public final class ScriptedOperator implements PrintOperator {

    public final List<String> troubles = new ArrayList<>();

    public @Nullable Answer answer;

    public @Nullable Runnable onWait;

    @Override
    public Answer cameOut(List<String> serials) {
        if (answer == null) {
            throw new RowInDoubt(serials);
        }
        return answer;
    }

    @Override
    public boolean waitFor(LocalizedMessage trouble) {
        troubles.add(trouble.en());
        if (onWait == null) {
            return false;
        }
        onWait.run();
        return true;
    }

    @Override
    public void progress(long printed, long left) {}
}
