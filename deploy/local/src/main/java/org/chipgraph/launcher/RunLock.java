package org.chipgraph.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// At most one `./dev up` per home. The system releases it however its holder ends.
record RunLock(FileLock lock) {

    static Optional<RunLock> tryAcquire(Path run) {
        try {
            FileChannel channel =
                    FileChannel.open(
                            run.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new RunLock(lock));
        } catch (IOException e) {
            throw new LaunchProblem(run + " cannot be locked", e);
        }
    }
}
