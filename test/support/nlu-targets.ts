/** What share of the corpus must be understood. */
export const targets = { intent: 0.92, slots: 0.9, warningSigns: 0.97, outOfDomain: 0.85 } as const;
