/** Kinds of DNS logs that are known, for the command line. */
export { formatNames as logFormatNames } from "../../dns/logs/log-format.ts";
