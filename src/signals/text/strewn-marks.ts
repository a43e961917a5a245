const mark = "(?!\\p{Script=Inherited}|\\p{Script=Cyrillic})\\p{M}|[\\u{e0000}-\\u{e01ef}]";
const letter = "[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}]";
/** Marks on one letter that are counted: to look back from each of ten thousand would take seconds. */
const longestRow = 4;

/**
 * Marks of other scripts, tags and variation selectors behind a letter of Latin, Greek or Cyrillic, where none of them belongs. Accents
 * are of no script (Unicode TR 24: Inherited), and so are those that people decorate their names with.
 */
export const strewnMarks = new RegExp(`(?<=${letter}(?:${mark}){0,${longestRow}})(?:${mark})`, "gu");

/** A word of one of those scripts with such a mark in it. */
export const strewnWord = new RegExp(`\\p{L}{0,20}${letter}(?:${mark})[\\p{L}\\p{M}]{1,20}`, "u");
