import { runCases } from "../../../test/support/signal-cases.ts";
import { encryptedFile } from "./encrypted-file.ts";

runCases(encryptedFile, new URL("./encrypted-file.cases.txt", import.meta.url));
