package dev.gatun.runtime;

import dev.gatun.runtime.foreign.Loading;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** What the other JVMs of {@link NativeCacheTest} run. */
public final class ExtractingProgram {

    private ExtractingProgram() {}

    /**
     * Extracts.
     *
     * @param arguments what to do; the URL of a resource; a folder; more
     */
    public static void main(String[] arguments) throws Exception {
        URI resource = URI.create(arguments[1]);
        Path folder = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "race" -> race(resource, folder, Integer.parseInt(arguments[3]), arguments[4], arguments[5]);
            case "half" -> {
                try (BundledFolder bundle = new HalfFolder(BundledFolder.of(resource.toURL()), new HashSet<>())) {
                    new NativeCache(folder).extract(bundle);
                }
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** Extracts into one new cache after the other, each at the same time as the other JVM. */
    private static void race(URI resource, Path folder, int rounds, String self, String other) throws Exception {
        for (int i = 0; i < rounds; i++) {
            Path cache = folder.resolve("cache" + i);
            try (BundledFolder bundle = BundledFolder.of(resource.toURL())) {
                bundle.open(bundle.names().getFirst()).close();
                Files.createFile(folder.resolve(self + i));
                Path partner = folder.resolve(other + i);
                long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
                while (Files.notExists(partner)) {
                    if (System.nanoTime() > limit) {
                        throw new IOException("the other JVM is gone in round " + i);
                    }
                    Thread.onSpinWait();
                }
                Path files = new NativeCache(cache).extract(bundle);
                Loading.file(files.resolve(bundle.names().getFirst()));
            }
        }
        System.out.println("done");
    }

    /** Files whose second reading stops in the middle, for ever. */
    private record HalfFolder(BundledFolder whole, Set<String> read) implements BundledFolder {
        @Override
        public List<String> names() throws IOException {
            return whole.names();
        }

        @Override
        public InputStream open(String name) throws IOException {
            return read.add(name) ? whole.open(name) : new HalfStream(whole.open(name));
        }

        @Override
        public void close() throws IOException {
            whole.close();
        }
    }

    private static final class HalfStream extends FilterInputStream {

        private int count;

        HalfStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (count > 100_000) {
                System.out.println("half");
                try {
                    Thread.sleep(Long.MAX_VALUE);
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
            int read = super.read(buffer, offset, Math.min(length, 1000));
            count += read;
            return read;
        }
    }
}
