/**
 * What Amazon Web Services asks for, in US dollars, in us-east-1 and without the free tier: as told in 2026 by several
 * pages that compare prices. AWS's own pages could not be read here; compare before you rely on them:
 * https://aws.amazon.com/lambda/pricing/ and https://aws.amazon.com/cloudwatch/pricing/
 */
export const pricesSeen = '2026-11-22';

export const prices = {
  /** A request to a function. */
  request: 0.2 / 1e6,
  /** A gigabyte of memory for a second, on arm64. */
  gigabyteSecond: 0.0000133334,
  /** A gigabyte of log, taken in. */
  logGigabyte: 0.5,
  /** A gigabyte of log, kept for a month. */
  logMonth: 0.03,
};

/** One vCPU comes with so many megabytes: https://docs.aws.amazon.com/lambda/latest/dg/configuration-memory.html */
export const megabytesPerVcpu = 1769;
