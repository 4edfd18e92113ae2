package org.chipgraph.bench.measure;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.chipgraph.launcher.ChildProcess;
import org.chipgraph.launcher.Part;
import org.chipgraph.launcher.Product;

/// The processor time that parts of a product have used so far, with the processes that they have started.
record CpuTime(Map<Part, Duration> used) {

    static CpuTime of(Product product, List<Part> parts) {
        Map<Part, Duration> used = new EnumMap<>(Part.class);
        for (Part part : parts) {
            used.put(part, used(product.process(part).orElseThrow()));
        }
        return new CpuTime(used);
    }

    Duration since(CpuTime before, Part part) {
        return used.getOrDefault(part, Duration.ZERO)
                .minus(before.used.getOrDefault(part, Duration.ZERO));
    }

    private static Duration used(ChildProcess process) {
        ProcessHandle handle = ProcessHandle.of(process.pid()).orElseThrow();
        return ProcessUse.cpuTime(handle);
    }
}
