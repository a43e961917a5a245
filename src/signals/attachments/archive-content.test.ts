import { runCases } from "../../../test/support/signal-cases.ts";
import { archiveContent } from "./archive-content.ts";

runCases(archiveContent, new URL("./archive-content.cases.txt", import.meta.url));
