/** Of a day of 24 hours, as UTC has them. */
export const millisecondsOfDay = 86_400_000;
