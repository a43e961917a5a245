/** Where nothing was read, nothing is said of waves, ties or campaigns: that there are none would be an answer. */
export const noMessages = "No messages found.";
