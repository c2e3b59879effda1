package vn.nguon.labels.cli.make;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.nguon.labels.cli.option.Terminal;
import vn.nguon.labels.layout.Layout;
import vn.nguon.labels.layout.Layouts;

/** The command {@code labels layouts}: which layouts come along. */
@Command(name = "layouts", description = "Lists the layouts that come along.")
public final class LayoutsCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--yaml",
            paramLabel = "NAME",
            description = "Print this layout's file instead, to start an own one from")
    private @Nullable String yaml;

    @Override
    public void run() {
        var out = Terminal.out(spec);
        if (yaml != null) {
            Layout.named(yaml);
            out.print(Layouts.yaml(yaml));
            out.flush();
            return;
        }
        for (String name : Layouts.names()) {
            var title = Layout.named(name).title();
            out.printf("%-14s %-36s %s%n", name, title.get("vi"), title.get("en"));
        }
    }
}
