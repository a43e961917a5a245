/** Takes the exit status of the command that was called. */
export type Finish = (status: number) => void;
