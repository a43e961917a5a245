import { runCases } from "../../../test/support/signal-cases.ts";
import { program } from "./program.ts";

runCases(program, new URL("./program.cases.txt", import.meta.url));
