import { runCases } from "../../../test/support/signal-cases.ts";
import { doubleExtension } from "./double-extension.ts";

runCases(doubleExtension, new URL("./double-extension.cases.txt", import.meta.url));
