package org.chipgraph.launcher;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What `./dev` calls: `up`, `down`, `status`, `token`, `home`, `database`, `refs`.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        try {
            run(List.of(arguments));
        } catch (LaunchProblem e) {
            System.err.println("\n✗ " + e.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> arguments) {
        Checkout checkout = Checkout.find();
        Home home = Home.of(checkout);
        String command = arguments.isEmpty() ? "" : arguments.getFirst();
        switch (command) {
            case "up" -> new Up(checkout, home, arguments.contains("--observe")).run();
            case "down" -> new Down(home, System.out).run();
            case "status" -> new Status(home).print(System.out);
            case "token" -> token(home, arguments);
            case "home" -> System.out.println(home.root());
            case "database" -> database(home, arguments);
            case "refs" -> references(home);
            default ->
                    throw new LaunchProblem(
                            "Unknown command '"
                                    + command
                                    + "': up, down, status, token, home,"
                                    + " database, refs");
        }
    }

    private static void token(Home home, List<String> arguments) {
        if (arguments.size() < 2 || arguments.size() > 3) {
            throw new LaunchProblem(
                    "./dev token <user> [password]: reader, editor, reviewer or admin");
        }
        String user = arguments.get(1);
        String password = arguments.size() == 3 ? arguments.get(2) : user;
        int port = Run.of(home).ports().of(Part.KEYCLOAK);
        System.out.println(
                new Tokens("http://127.0.0.1:" + port + "/realms/" + Realm.NAME)
                        .ofUser(user, password));
    }

    private static void references(Home home) {
        Ports ports = Run.of(home).ports();
        Map<String, URI> services = new LinkedHashMap<>();
        for (Part service : Part.services()) {
            services.put(service.subgraph(), URI.create("http://127.0.0.1:" + ports.of(service)));
        }
        References.Count count = new References(services).walk(System.out::println);
        if (count.dangling() > 0) {
            throw new LaunchProblem(
                    count.dangling() + " of " + count.references() + " references lead nowhere");
        }
        System.out.println("All " + count.references() + " references lead to a record.");
    }

    /// One line `port user password`, for `./dev psql`.
    private static void database(Home home, List<String> arguments) {
        String name = arguments.size() == 2 ? arguments.get(1) : "";
        Part service =
                Part.services().stream()
                        .filter(part -> part.subgraph().equals(name) || part.title().equals(name))
                        .findFirst()
                        .orElseThrow(() ->
                                new LaunchProblem(
                                        "./dev psql <service>: companies, chips or" + " events"));
        Run run = Run.of(home);
        System.out.printf(
                "%d %s %s%n",
                run.ports().of(Part.POSTGRES), service.subgraph(), run.password(service));
    }
}
