/** The token of every document. The same for all, so that it tells nothing. */
export const screenToken = 'leg-check';
