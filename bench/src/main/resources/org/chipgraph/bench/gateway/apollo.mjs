import { readFileSync } from "node:fs";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

const { SUPERGRAPH, PORT } = process.env;
const gateway = new ApolloGateway({ supergraphSdl: readFileSync(SUPERGRAPH, "utf8") });
const server = new ApolloServer({ gateway, csrfPrevention: false, cache: "bounded" });
await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: Number(PORT) } });
