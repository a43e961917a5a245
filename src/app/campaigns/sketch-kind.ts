/**
 * What kept campaigns are compared by. To be changed whenever words, masks or structures are hashed in another way: sketches of two kinds
 * have nothing in common, and every campaign would begin anew without anybody being told.
 */
export const sketchKind = "sketch 1";
