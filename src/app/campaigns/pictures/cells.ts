/** Cells each way that the content of a picture is brought to, whatever its size, before waves are looked for. */
export const cells = 48;
