/** What `--export` can be asked for; told apart from the exports themselves, which only those load that write one. */
export const exportKindNames = ["csv", "json", "stix", "misp"] as const;
export type ExportKindName = (typeof exportKindNames)[number];
