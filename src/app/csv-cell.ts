/** A cell that no spreadsheet computes, for those who print tables. */
export { csvCell } from "../campaigns/exports/csv/csv-cell.ts";
