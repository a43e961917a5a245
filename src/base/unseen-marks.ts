/** Letters carry two or three marks in honest writing; hundreds of them paint over the lines above. What is kept is "$1". */
export const heapsOfMarks = /(\p{M}{4})\p{M}+/gu;

/** Variation selectors that no emoji needs: nobody sees them, and each can stand for a byte of hidden text. */
export const unseenSelectors = /[\u{e0100}-\u{e01ef}]/gu;

/** Seen by nobody and used as filler. The joiner between two emoji, or two letters of Persian and Indic scripts, is one of them. */
export const unseenFillers = /[\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\uffa0]/g;
