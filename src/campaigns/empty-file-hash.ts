/** SHA-256 of no bytes at all: everybody's file, which ties nobody to anybody. What earlier versions kept still names it. */
export const emptyFileHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
