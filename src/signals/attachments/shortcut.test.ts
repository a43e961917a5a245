import { runCases } from "../../../test/support/signal-cases.ts";
import { shortcut } from "./shortcut.ts";

runCases(shortcut, new URL("./shortcut.cases.txt", import.meta.url));
