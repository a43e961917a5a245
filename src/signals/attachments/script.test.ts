import { runCases } from "../../../test/support/signal-cases.ts";
import { script } from "./script.ts";

runCases(script, new URL("./script.cases.txt", import.meta.url));
