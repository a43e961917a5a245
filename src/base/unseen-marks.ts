/** Letters carry two or three marks in honest writing; hundreds of them paint over the lines above. What is kept is "$1". */
export const heapsOfMarks = /(\p{M}{4})\p{M}+/gu;

/** Variation selectors that no emoji needs: nobody sees them, and each can stand for a byte of hidden text. */
export const unseenSelectors = /[\u{e0100}-\u{e01ef}]/gu;
