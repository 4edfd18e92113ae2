package org.chipgraph.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/// A checkout whose services are [FakeService]s, with the real realm.
record FakeCheckout(Path root) {

    FakeCheckout {
        try {
            Path keycloak = root.resolve("deploy/keycloak/local");
            Files.createDirectories(keycloak);
            Path real = Checkout.find().resolve("deploy/keycloak");
            for (String file :
                    new String[] {"chipgraph-realm.json", "local/chipgraph-users-0.json"}) {
                Files.copy(real.resolve(file), root.resolve("deploy/keycloak").resolve(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void build(Part part) throws IOException {
        build(part, FakeService.class.getName());
    }

    void build(Part part, String mainClass) throws IOException {
        Path jar = JavaService.jar(new Checkout(root).application(part));
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.put(Attributes.Name.MAIN_CLASS, mainClass);
        attributes.put(
                Attributes.Name.CLASS_PATH,
                Arrays.stream(System.getProperty("java.class.path").split(":", -1))
                        .map(entry -> Path.of(entry).toUri().toString())
                        .collect(Collectors.joining(" ")));
        try (OutputStream file = Files.newOutputStream(jar)) {
            new JarOutputStream(file, manifest).close();
        }
    }

    void data(Part part, String file, String lines) throws IOException {
        Path folder = Files.createDirectories(root.resolve(part.title()).resolve("data"));
        Files.writeString(folder.resolve(file), lines);
    }
}
