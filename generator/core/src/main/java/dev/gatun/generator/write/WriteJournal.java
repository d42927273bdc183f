package dev.gatun.generator.write;

import java.io.IOException;
import java.nio.file.Path;

/** Is told what a run is about to do to the output folder, so that a later run knows it should this one be killed. */
public interface WriteJournal {

    /** Notes nothing. */
    WriteJournal NONE = new WriteJournal() {
        @Override
        public void staging(Path folder) {}

        @Override
        public void file(Path file, byte[] content) {}

        @Override
        public void publishing() {}
    };

    /**
     * A temporary folder is about to be made.
     *
     * @param folder relative to the output folder
     */
    void staging(Path folder) throws IOException;

    /**
     * A file belongs to the output.
     *
     * @param file relative to the output folder
     */
    void file(Path file, byte[] content) throws IOException;

    /** All files were told. Those that are new or changed are about to be put in their places. */
    void publishing() throws IOException;
}
