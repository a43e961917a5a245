import { runCases } from "../../../test/support/signal-cases.ts";
import { fileLink } from "./file-link.ts";

runCases(fileLink, new URL("./file-link.cases.txt", import.meta.url));
