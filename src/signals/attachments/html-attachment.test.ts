import { runCases } from "../../../test/support/signal-cases.ts";
import { htmlAttachment } from "./html-attachment.ts";

runCases(htmlAttachment, new URL("./html-attachment.cases.txt", import.meta.url));
