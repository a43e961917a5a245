import { runCases } from "../../../test/support/signal-cases.ts";
import { pdfAction } from "./pdf-action.ts";

runCases(pdfAction, new URL("./pdf-action.cases.txt", import.meta.url));
