import { runCases } from "../../../test/support/signal-cases.ts";
import { diskImage } from "./disk-image.ts";

runCases(diskImage, new URL("./disk-image.cases.txt", import.meta.url));
