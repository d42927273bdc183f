package dev.gatun.cli;

import dev.gatun.generator.RunListener.Stage;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar in the last line of a terminal. */
final class TerminalBar implements Progress.Bar {

    /** Fits any terminal that anyone works in; asking for the width would start a process. */
    private static final int WIDTH = 60;

    private final Line line;
    private final ProgressBar bar;

    TerminalBar(PrintStream terminal) {
        line = new Line(terminal);
        boolean blocks = terminal.charset().newEncoder().canEncode('█');
        bar = new ProgressBarBuilder()
                .setTaskName("gatun")
                .setInitialMax(Stage.values().length)
                .setStyle(blocks ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .continuousUpdate()
                .startsFrom(0, Progress.PATIENCE)
                .hideEta()
                .setMaxRenderedLength(WIDTH)
                .clearDisplayOnFinish()
                .setConsumer(line)
                .build();
    }

    @Override
    public void show(Stage stage, int done, int of) {
        bar.maxHint(of).stepTo(done).setExtraMessage(" " + Progress.word(stage)).refresh();
    }

    @Override
    public void close() {
        bar.close();
        // the library forgets to, if the bar was never drawn by its own thread
        line.clear();
    }

    /** The library's own consumers ask a terminal library for its abilities; ours is known to be a terminal by then. */
    private record Line(PrintStream terminal) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String text) {
            terminal.print('\r' + text);
            terminal.flush();
        }

        @Override
        public void clear() {
            terminal.print('\r' + " ".repeat(WIDTH) + '\r');
            terminal.flush();
        }

        @Override
        public void close() {
            clear();
        }
    }
}
